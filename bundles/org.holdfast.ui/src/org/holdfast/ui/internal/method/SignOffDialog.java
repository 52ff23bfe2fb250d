package org.holdfast.ui.internal.method;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks who signs a step off, and as of which day. */
final class SignOffDialog extends TitleAreaDialog {

    private final String step;
    private final List<String> roles;
    private Combo role;
    private DateTime day;
    private String chosenRole = "";
    private LocalDate chosenDay = LocalDate.EPOCH;

    SignOffDialog(Shell shell, String step, List<String> roles) {
        super(shell);
        this.step = step;
        this.roles = roles;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Sign Off");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Sign off step " + step);
        setMessage("Who signs a step says that it holds. From then on what contradicts it is an error.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText("&By role:");
        role = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        role.setItems(roles.toArray(String[]::new));
        role.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
        new Label(area, SWT.NONE).setText("&On:");
        day = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Sign Off", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosenRole = role.getText();
        chosenDay = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        super.okPressed();
    }

    /** The name of the role. */
    String role() {
        return chosenRole;
    }

    /** The day. */
    LocalDate day() {
        return chosenDay;
    }
}
