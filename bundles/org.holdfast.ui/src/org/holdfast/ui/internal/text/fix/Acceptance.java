package org.holdfast.ui.internal.text.fix;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.holdfast.ui.internal.findings.AcceptDialog;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFixing;
import org.holdfast.ui.plan.PlanSession;

/** Asks why a finding is accepted, and until when, and writes it into the plan. */
final class Acceptance {

    private Acceptance() {}

    static CompletableFuture<EditOutcome> ask(PlanSession plan, PlanFinding finding) {
        AcceptDialog dialog = new AcceptDialog(Display.getDefault().getActiveShell(), finding);
        return dialog.open() == Window.OK ? PlanFixing.accept(plan, finding, dialog.reason(), dialog.day())
                : CompletableFuture.completedFuture(new EditOutcome.Applied(List.of()));
    }
}
