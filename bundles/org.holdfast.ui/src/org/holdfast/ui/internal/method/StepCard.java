package org.holdfast.ui.internal.method;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.holdfast.model.MethodStep;
import org.holdfast.rules.StepNames;
import org.holdfast.ui.plan.PlanImages;

/** A step of the method in the view: its name, how far it has come, what was found, what comes next. */
final class StepCard {

    private final MethodStep step;
    private final StepActions actions;
    private final Label sign;
    private final Label state;
    private final Link found;
    private final Link next;
    private StepView shown = StepView.UNKNOWN;

    StepCard(Composite parent, MethodStep step, StepActions actions) {
        this.step = step;
        this.actions = actions;
        Composite card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 1).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        sign = new Label(card, SWT.NONE);
        GridDataFactory.fillDefaults().span(1, 4).hint(16, SWT.DEFAULT).align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        Label title = new Label(card, SWT.NONE);
        title.setText(step.getLiteral() + "  " + StepNames.of(step));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        state = new Label(card, SWT.WRAP);
        found = link(card, () -> actions.list(step));
        next = link(card, this::goOn);
        wide(title);
        wide(state);
        show(StepView.UNKNOWN);
        title.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> goOn()));
        state.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> goOn()));
    }

    private static Link link(Composite card, Runnable action) {
        Link link = new Link(card, SWT.WRAP);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        wide(link);
        return link;
    }

    private static void wide(org.eclipse.swt.widgets.Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(control);
    }

    /** Shows where the plan stands with the step. */
    void show(StepView view) {
        shown = view;
        sign.setImage(PlanImages.named("step/" + view.sign().name().toLowerCase(java.util.Locale.ROOT) + ".svg"));
        sign.setToolTipText(view.state());
        state.setText(view.state());
        set(found, view.found());
        set(next, view.next().label());
    }

    private static void set(Link link, String text) {
        boolean empty = text.isEmpty();
        link.setText(empty ? "" : "<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.setVisible(!empty);
        ((org.eclipse.swt.layout.GridData) link.getLayoutData()).exclude = empty;
    }

    private void goOn() {
        switch (shown.next()) {
            case StepView.Next.Nothing nothing -> actions.list(step);
            case StepView.Next.Mend mend -> actions.show(mend.finding());
            case StepView.Next.Begin begin -> actions.begin(step);
            case StepView.Next.SignOff signOff -> actions.signOff(step);
        }
    }
}
