package org.holdfast.ui.internal.properties;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.holdfast.ui.plan.PlanImages;

/** The head of a form: what is shown, what it belongs to, and the way to its text. */
final class FormHead {

    private final Composite head;
    private final Label heading;
    private final Link owner;
    private Optional<URI> owning = Optional.empty();

    FormHead(Composite area, ElementForm form, FormWishes wishes, Runnable showText) {
        head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setImage(PlanImages.of(form.type()));
        heading = new Label(head, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().applyTo(heading);
        owner = link(() -> owning.ifPresent(wishes::lead));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(owner);
        link(showText).setText("<a>Show in text</a>");
    }

    private Link link(Runnable action) {
        Link link = new Link(head, SWT.NONE);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return link;
    }

    void show(ElementForm form) {
        String text = escaped(form.heading());
        if (!heading.getText().equals(text)) {
            heading.setText(text);
        }
        owning = form.owner().map(org.holdfast.ui.internal.properties.Link::address);
        owner.setText(form.owner().map(each -> "of <a>" + escaped(each.label()) + "</a>").orElse(""));
        owner.setVisible(form.owner().isPresent());
        ((GridData) owner.getLayoutData()).exclude = form.owner().isEmpty();
        ((GridData) heading.getLayoutData()).grabExcessHorizontalSpace = form.owner().isEmpty();
    }

    /** The controls whose size follows the element. */
    Stream<Control> changing() {
        return Stream.of(heading, owner);
    }

    /** A text for a label, which takes what follows {@code &} for a key. */
    static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
