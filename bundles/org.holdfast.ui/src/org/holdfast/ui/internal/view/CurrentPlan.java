package org.holdfast.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.problems.PlanNature;

/** The plan that a user works on: that of the active editor, or of what is selected among the files. */
final class CurrentPlan implements IPartListener, ISelectionListener {

    private final IWorkbenchPart view;
    private final IWorkbenchPage page;
    private final Consumer<Optional<PlanSession>> changed;
    private Optional<IProject> plan = Optional.empty();
    private boolean isDue;
    private boolean isLeft;

    /**
     * @param view
     *            which shows it
     * @param changed
     *            told of another plan
     */
    CurrentPlan(IWorkbenchPart view, Consumer<Optional<PlanSession>> changed) {
        this.view = view;
        page = view.getSite().getPage();
        this.changed = changed;
    }

    /** Begins to tell, first of the plan that is there now or that there is none, once the view is shown. */
    void follow() {
        page.addPartListener(this);
        page.addSelectionListener(this);
        IEditorPart editor = page.getActiveEditor();
        plan = Optional.ofNullable(editor).flatMap(CurrentPlan::planOf).or(CurrentPlan::anyPlan);
        tellSoon();
    }

    /** Ends to tell. */
    void leave() {
        isLeft = true;
        page.removePartListener(this);
        page.removeSelectionListener(this);
    }

    private static Optional<IProject> planOf(IEditorPart editor) {
        return plan(Adapters.adapt(editor.getEditorInput(), IResource.class));
    }

    private static Optional<IProject> anyPlan() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(PlanNature::isOn).findFirst();
    }

    private static Optional<IProject> plan(IResource resource) {
        return Optional.ofNullable(resource).map(IResource::getProject).filter(PlanNature::isOn);
    }

    /** A view that is not seen is told in an event of its own: where all followed in one, the window would stop. */
    private void become(Optional<IProject> now) {
        boolean isOther = !now.equals(plan);
        plan = now;
        if (isOther && page.isPartVisible(view)) {
            tell();
        } else if (isOther && !isDue) {
            tellSoon();
        }
    }

    private void tellSoon() {
        isDue = true;
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::tellIfDue);
    }

    private void tellIfDue() {
        if (isDue) {
            tell();
        }
    }

    // also where it is the one of before, between which there was another: it may be of the same name only
    private void tell() {
        isDue = false;
        if (!isLeft) {
            changed.accept(plan.map(PlanSession::of));
        }
    }

    private void look(IWorkbenchPart part) {
        if (part instanceof IEditorPart editor) {
            planOf(editor).ifPresent(plan -> become(Optional.of(plan)));
        }
        leaveIfGone();
    }

    /** Tells of another plan if there is none any more in the project. */
    void leaveIfGone() {
        if (plan.filter(PlanNature::isOn).isEmpty()) {
            become(anyPlan());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection selected && selected.size() == 1) {
            plan(Adapters.adapt(selected.getFirstElement(), IResource.class))
                    .ifPresent(plan -> become(Optional.of(plan)));
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        look(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        look(part);
    }

    /** The plan of an editor that is closed is no longer worked on where another is seen then. */
    @Override
    public void partClosed(IWorkbenchPart part) {
        Optional.ofNullable(page.getActiveEditor()).filter(editor -> editor != part).ifPresentOrElse(this::look,
                this::leaveIfGone);
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // the plan stays
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        look(part);
    }
}
