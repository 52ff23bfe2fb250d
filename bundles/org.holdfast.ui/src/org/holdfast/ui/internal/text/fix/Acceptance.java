package org.holdfast.ui.internal.text.fix;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFixing;
import org.holdfast.ui.plan.PlanSession;

/** Asks why a finding is accepted, and writes it into the plan, for a year. */
final class Acceptance {

    private Acceptance() {}

    static CompletableFuture<EditOutcome> ask(PlanSession plan, PlanFinding finding) {
        LocalDate until = LocalDate.now().plusYears(1);
        InputDialog why = new InputDialog(Display.getDefault().getActiveShell(), "Accept " + finding.code(),
                finding.label() + ": " + finding.message() + "\n\nWhy can this be lived with, until " + until + "?", "",
                text -> text.isBlank() ? "Say why: who reads the plan has to know." : null);
        return why.open() == Window.OK ? PlanFixing.accept(plan, finding, why.getValue().strip(), until)
                : CompletableFuture.completedFuture(new EditOutcome.Applied(List.of()));
    }
}
