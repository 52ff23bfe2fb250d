package org.holdfast.ui.internal.view;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.holdfast.ui.internal.plan.UndoContextOfTexts;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanListener;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.plan.PlanState;

/** A view of the plan that the user works on. Its methods are called on the thread of the user interface. */
public abstract class PlanView extends ViewPart {

    private CurrentPlan current;
    private Optional<PlanSession> plan = Optional.empty();
    private PlanListener listener = new Listener();

    /** Listens to one plan. What comes in when another one is shown is not of that one. */
    private final class Listener implements PlanListener {
        @Override
        public void modelChanged(PlanState state) {
            ifShown(PlanView.this::modelChanged);
        }

        @Override
        public void checked(PlanFindings findings) {
            ifShown(() -> {
                show(findings);
                current.leaveIfGone();
            });
        }

        private void ifShown(Runnable action) {
            later(() -> {
                if (this == listener) {
                    action.run();
                }
            });
        }
    }

    @Override
    public final void createPartControl(Composite parent) {
        createContents(parent);
        current = new CurrentPlan(this, this::become);
        current.follow();
        UndoInView.install(getViewSite().getActionBars(), new UndoContextOfTexts(this::isUndoable));
    }

    @Override
    public void dispose() {
        if (current != null) {
            current.leave();
        }
        plan.ifPresent(session -> session.removeListener(listener));
        super.dispose();
    }

    /** Makes the widgets. */
    protected abstract void createContents(Composite parent);

    /** There is another plan to show, or none. */
    protected abstract void planChanged();

    /** The plan says something else than before. */
    protected void modelChanged() {
        // not all views show what is not checked
    }

    /** Shows what a check found. */
    protected void show(PlanFindings findings) {
        // not all views show findings
    }

    /** Whether what was done to a file can be undone here. */
    protected boolean isUndoable(IFile file) {
        return plan.filter(session -> session.project().equals(file.getProject())).isPresent();
    }

    /** The plan to show; empty if there is none in the workspace. */
    protected final Optional<PlanSession> plan() {
        return plan;
    }

    /** Does something on the thread of the user interface, unless the view is closed by then. */
    protected final void later(Runnable action) {
        Display display = getSite().getShell().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (isOpen()) {
                    action.run();
                }
            });
        }
    }

    /** Whether the view still has its widgets. */
    protected abstract boolean isOpen();

    private void become(Optional<PlanSession> next) {
        plan.ifPresent(session -> session.removeListener(listener));
        plan = next;
        listener = new Listener();
        plan.ifPresent(session -> session.addListener(listener));
        planChanged();
        plan.ifPresent(session -> {
            show(session.findings());
            session.checkSoon();
        });
    }
}
