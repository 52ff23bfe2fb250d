package org.holdfast.ui.internal.text;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.EditOutcome.Refused;

/** Tells the user why an edit was not made. */
public final class Refusals {

    private Refusals() {}

    /** Tells it when it is known. */
    public static void tell(CompletableFuture<EditOutcome> edited) {
        edited.thenAcceptAsync(Refusals::tell, Workers.ui()).exceptionally(defect -> {
            ILog.of(Refusals.class).error("An edit of the plan failed", defect);
            return null;
        });
    }

    private static void tell(EditOutcome outcome) {
        if (outcome instanceof Refused refused) {
            MessageDialog.openInformation(Display.getDefault().getActiveShell(), "Nothing was changed",
                    refused.reason());
        }
    }
}
