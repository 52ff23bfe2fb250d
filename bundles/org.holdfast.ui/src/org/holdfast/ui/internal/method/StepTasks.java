package org.holdfast.ui.internal.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.holdfast.model.MethodStep;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Day;
import org.holdfast.rules.StepNames;
import org.holdfast.ui.internal.findings.FindingsView;
import org.holdfast.ui.internal.text.navigation.PlanPlaces;
import org.holdfast.ui.internal.view.Told;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanSession;

/** Does in the workbench what is chosen in the view. */
final class StepTasks implements StepActions {

    private final IWorkbenchPartSite site;
    private final Supplier<Optional<PlanSession>> plan;

    StepTasks(IWorkbenchPartSite site, Supplier<Optional<PlanSession>> plan) {
        this.site = site;
        this.plan = plan;
    }

    @Override
    public void list(MethodStep step) {
        try {
            if (site.getPage().showView(FindingsView.ID) instanceof FindingsView view) {
                view.showStep(step);
            }
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void show(PlanFinding finding) {
        plan.get().ifPresent(session -> finding.place().ifPresentOrElse(place -> PlanPlaces.open(session, place),
                () -> list(finding.step())));
    }

    @Override
    public void begin(MethodStep step) {
        plan.get().ifPresent(
                session -> edit(session, "Begin step " + step.getLiteral(), model -> StepEdits.begin(model, step)));
    }

    @Override
    public void signOff(MethodStep step) {
        plan.get().ifPresent(session -> session.read(StepTasks::roles)
                .thenAcceptAsync(roles -> ask(session, step, roles), display()::asyncExec));
    }

    private static List<String> roles(PlanModel model) {
        return model.index().map(index -> index.byName(Role.class).stream().map(Labels::of).toList()).orElse(List.of());
    }

    private void ask(PlanSession session, MethodStep step, List<String> roles) {
        if (roles.isEmpty()) {
            MessageDialog.openInformation(shell(), "Sign Off",
                    "Steps are signed off by a role, and the plan has none yet. Write for example:\n\n"
                            + "role director \"Director\" held by …");
            return;
        }
        SignOffDialog dialog = new SignOffDialog(shell(), step.getLiteral() + ", " + StepNames.of(step), roles);
        if (dialog.open() == Window.OK) {
            edit(session, "Sign off step " + step.getLiteral(),
                    model -> StepEdits.signOff(model, step, new Day(dialog.day()), dialog.role()));
        }
    }

    private void edit(PlanSession session, String label, PlanEdit edit) {
        session.edit(label, edit).thenAcceptAsync(outcome -> Told.ifRefused(shell(), label, outcome),
                display()::asyncExec);
    }

    private Shell shell() {
        return site.getShell();
    }

    private org.eclipse.swt.widgets.Display display() {
        return shell().getDisplay();
    }
}
