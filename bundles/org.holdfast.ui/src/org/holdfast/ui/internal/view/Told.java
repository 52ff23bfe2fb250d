package org.holdfast.ui.internal.view;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.holdfast.ui.plan.EditOutcome;

/** Tells the user why what was asked for was not done. */
public final class Told {

    private Told() {}

    /** Says why the plan was not changed, if it was not; for the thread of the user interface. */
    public static void ifRefused(Shell shell, String title, EditOutcome outcome) {
        if (outcome instanceof EditOutcome.Refused refused && !shell.isDisposed()) {
            MessageDialog.openInformation(shell, title, "Nothing was changed: " + refused.reason());
        }
    }
}
