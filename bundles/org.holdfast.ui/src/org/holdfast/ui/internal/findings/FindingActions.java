package org.holdfast.ui.internal.findings;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.holdfast.ui.internal.text.navigation.PlanPlaces;
import org.holdfast.ui.internal.view.Told;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFixing;
import org.holdfast.ui.plan.PlanSession;

/** What can be done with a finding. */
final class FindingActions {

    private final IWorkbenchPartSite site;
    private final Supplier<Optional<PlanSession>> plan;
    private final Supplier<Optional<FindingLine>> selected;

    FindingActions(IWorkbenchPartSite site, Supplier<Optional<PlanSession>> plan,
            Supplier<Optional<FindingLine>> selected) {
        this.site = site;
        this.plan = plan;
        this.selected = selected;
    }

    /** Leads to the place. */
    void open() {
        plan.get().ifPresent(session -> selected.get().flatMap(line -> line.finding().place())
                .ifPresent(place -> PlanPlaces.open(session, place)));
    }

    /** Fills the menu of what is selected. */
    void fill(IMenuManager menu) {
        Optional<FindingLine> line = selected.get();
        if (line.isEmpty() || plan.get().isEmpty()) {
            return;
        }
        PlanSession session = plan.get().get();
        PlanFinding finding = line.get().finding();
        menu.add(action("Go to", this::open));
        menu.add(new Separator());
        if (line.get().standing() != FindingLine.Standing.ACCEPTED) {
            finding.fixes()
                    .forEach(fix -> menu.add(action(fix, () -> tell(fix, PlanFixing.fix(session, finding, fix)))));
        }
        if (finding.isAcceptable() && line.get().standing() == FindingLine.Standing.OPEN) {
            menu.add(action("Accept with a reason…", () -> accept(session, finding)));
        }
        menu.add(new Separator());
        menu.add(action("Why is this a rule?", () -> new RuleExplanation(shell(), finding).open()));
    }

    private void accept(PlanSession session, PlanFinding finding) {
        AcceptDialog dialog = new AcceptDialog(shell(), finding);
        if (dialog.open() == Window.OK) {
            tell("Accept " + finding.code(), PlanFixing.accept(session, finding, dialog.reason(), dialog.day()));
        }
    }

    private void tell(String title, CompletableFuture<EditOutcome> done) {
        done.thenAcceptAsync(outcome -> Told.ifRefused(shell(), title, outcome), shell().getDisplay()::asyncExec);
    }

    private Shell shell() {
        return site.getShell();
    }

    private static Action action(String label, Runnable task) {
        // what follows a tab would be read as a key, what follows an ampersand as a mnemonic
        return new Action(label.replace("\t", " ").replace("&", "&&").replace("@", "@\u200b")) {
            @Override
            public void run() {
                task.run();
            }
        };
    }
}
