package org.holdfast.ui.internal.properties;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The form of one element, with what is to be said of it above. Each class has an area of its own that is made when it is
 * first needed and then kept: to make widgets takes the window far longer than to fill them.
 */
final class FormPage {

    private static final String NOTHING = "Nothing of a plan is selected: put the cursor on an element, or select one.";
    private static final int LEAST_WIDTH = 200;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Label message;
    private final FormWishes wishes;
    private final Runnable showText;
    private final Map<EClass, FormArea> areas = new HashMap<>();
    private Optional<FormArea> area = Optional.empty();
    private String broken = "";

    FormPage(Composite parent, FormWishes wishes, Runnable showText) {
        this.wishes = wishes;
        this.showText = showText;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 6).applyTo(page);
        message = new Label(page, SWT.WRAP);
        message.setText(NOTHING);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(message);
        scroll.setContent(page);
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    }

    /**
     * Shows an element.
     *
     * @param note
     *            why it cannot be changed now; empty if it can
     */
    void show(ElementForm form, String note) {
        broken = note;
        page.setRedraw(false);
        try {
            FormArea next = areas.computeIfAbsent(form.type(), type -> new FormArea(page, form, wishes, showText));
            next.show(form);
            become(Optional.of(next));
            next.enable(note.isEmpty());
            say();
            fit();
        } finally {
            page.setRedraw(true);
        }
    }

    /** Shows that there is nothing to be shown. */
    void clear() {
        become(Optional.empty());
        tell();
    }

    private void become(Optional<FormArea> next) {
        if (!next.equals(area)) {
            area.ifPresent(each -> each.setShown(false));
            area = next;
            area.ifPresent(each -> each.setShown(true));
        }
    }

    /** Says anew what is wrong with what is entered. */
    void tell() {
        if (say()) {
            fit();
        }
    }

    private boolean say() {
        String text = area.isEmpty() ? NOTHING : broken.isEmpty() ? area.flatMap(FormArea::problem).orElse("") : broken;
        boolean isNew = !message.getText().equals(text);
        if (isNew) {
            message.setText(text);
            ((GridData) message.getLayoutData()).exclude = text.isEmpty();
            message.setVisible(!text.isEmpty());
        }
        return isNew;
    }

    // only what may have changed its size: to ask all widgets of all forms would take too long
    private void fit() {
        int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
        page.layout(Stream.concat(Stream.of(message), area.stream().flatMap(each -> each.fit(width)))
                .toArray(Control[]::new));
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT, false));
    }

    boolean isOpen() {
        return !scroll.isDisposed();
    }

    void setFocus() {
        page.setFocus();
    }
}
