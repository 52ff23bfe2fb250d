package org.holdfast.ui.internal.method;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.holdfast.ui.internal.view.DecisionDialog;

/** Asks who signs a step off, and as of which day. */
final class SignOffDialog extends DecisionDialog {

    private final List<String> roles;
    private Combo field;
    private String role = "";

    SignOffDialog(Shell shell, String step, List<String> roles) {
        super(shell, new Words("Sign Off", "Sign off step " + step,
                "Who signs a step says that it holds. From then on what contradicts it is an error.", "Sign Off"),
                LocalDate.now());
        this.roles = roles;
    }

    @Override
    protected String label() {
        return "&By role:";
    }

    @Override
    protected Control createField(Composite area) {
        field = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        field.setItems(roles.toArray(String[]::new));
        field.select(0);
        return field;
    }

    @Override
    protected String labelOfDay() {
        return "&On:";
    }

    @Override
    protected void keep() {
        role = field.getText();
    }

    /** The name of the role. */
    String role() {
        return role;
    }
}
