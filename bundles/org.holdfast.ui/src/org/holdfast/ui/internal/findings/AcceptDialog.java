package org.holdfast.ui.internal.findings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.holdfast.ui.internal.settings.LookedAt;
import org.holdfast.ui.internal.view.DecisionDialog;
import org.holdfast.ui.plan.PlanFinding;

/** Asks why a finding is accepted, and until when. */
public final class AcceptDialog extends DecisionDialog {

    private static final int MONTHS = 6;

    private Text field;
    private String reason = "";

    /** For a finding that can be accepted. */
    public AcceptDialog(Shell shell, PlanFinding finding) {
        super(shell,
                new Words("Accept a Finding", "Accept " + finding.code() + " on " + finding.label(), finding.message(),
                        "Accept"),
                LookedAt.day().plusMonths(MONTHS));
    }

    @Override
    protected String label() {
        return "&Because:";
    }

    @Override
    protected Control createField(Composite area) {
        field = new Text(area, SWT.BORDER);
        field.addModifyListener(event -> enable(isComplete()));
        return field;
    }

    @Override
    protected boolean isComplete() {
        return !field.getText().isBlank();
    }

    @Override
    protected String labelOfDay() {
        return "&Until:";
    }

    @Override
    protected void keep() {
        reason = field.getText().strip();
    }

    /** Why. */
    public String reason() {
        return reason;
    }
}
