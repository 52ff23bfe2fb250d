package org.holdfast.ui.internal.method;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.model.MethodStep;
import org.holdfast.model.StepStatus;
import org.holdfast.rules.StepSummary;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.internal.view.PlanView;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanSession;

/** Steps a to h: how far each has come, what was found on it, and what to do next. */
public final class MethodView extends PlanView {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.method";

    private final Map<MethodStep, StepCard> cards = new EnumMap<>(MethodStep.class);
    private ScrolledComposite scroll;
    private Composite list;
    private Label head;
    private Label note;
    private boolean isKnown;

    @Override
    protected void createContents(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        list = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 4).spacing(0, 2).applyTo(list);
        head = line();
        note = line();
        ((GridData) note.getLayoutData()).exclude = true;
        StepActions actions = new StepTasks(getSite(), this::plan);
        for (MethodStep step : MethodStep.values()) {
            if (step != MethodStep.UNSPECIFIED) {
                cards.put(step, new StepCard(list, step, actions));
            }
        }
        scroll.setContent(list);
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    }

    private Label line() {
        Label line = new Label(list, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(160, SWT.DEFAULT).applyTo(line);
        return line;
    }

    @Override
    protected void planChanged() {
        head.setText(plan().map(PlanSession::project).map(project -> "Plan: " + project.getName())
                .orElse("No plan is open. File > New > Plan makes one."));
        tell("");
        isKnown = false;
        showAll(StepView.UNKNOWN);
    }

    @Override
    protected void show(PlanFindings findings) {
        findings.result().ifPresent(result -> show(result.steps(), findings));
        Optional<Problem> error = findings.result().isPresent() ? Optional.empty()
                : LastGood.error(findings.problems());
        tell(error.isPresent() ? LastGood.mendFirst(error, isKnown) : "");
        if (error.isPresent() && !isKnown) {
            showAll(StepView.OF_BROKEN_PLAN);
        }
    }

    // not as a description of the contents, which is cut in a narrow view
    private void tell(String obstacle) {
        if (!note.getText().equals(obstacle)) {
            note.setText(obstacle);
            ((GridData) note.getLayoutData()).exclude = obstacle.isEmpty();
            note.setVisible(!obstacle.isEmpty());
            fit();
        }
    }

    private void showAll(StepView view) {
        cards.values().forEach(card -> card.show(view));
        fit();
    }

    private void show(List<StepSummary> steps, PlanFindings findings) {
        isKnown = true;
        boolean turn = true;
        for (StepSummary summary : steps) {
            StepCard card = cards.get(summary.step());
            if (card != null) {
                card.show(StepView.of(summary, findings, turn));
                turn &= summary.status() != StepStatus.OPEN;
            }
        }
        fit();
    }

    private void fit() {
        int width = Math.max(120, scroll.getClientArea().width);
        list.layout(true, true);
        scroll.setMinSize(list.computeSize(width, SWT.DEFAULT));
    }

    @Override
    protected boolean isOpen() {
        return !Objects.requireNonNull(scroll).isDisposed();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
