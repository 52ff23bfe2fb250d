package org.holdfast.ui.internal.findings;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.holdfast.ui.internal.settings.LookedAt;
import org.holdfast.ui.plan.PlanFinding;

/** Asks why a finding is accepted, and until when. */
public final class AcceptDialog extends TitleAreaDialog {

    private final PlanFinding finding;
    private Text reasonField;
    private DateTime untilField;
    private String reason = "";
    private LocalDate until = LocalDate.EPOCH;

    /** For a finding that can be accepted. */
    public AcceptDialog(Shell shell, PlanFinding finding) {
        super(shell);
        this.finding = finding;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Accept a Finding");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Accept " + finding.code() + " on " + finding.label());
        setMessage(finding.message());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText("&Because:");
        reasonField = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(reasonField);
        reasonField.addModifyListener(
                event -> getButton(IDialogConstants.OK_ID).setEnabled(!reasonField.getText().isBlank()));
        new Label(area, SWT.NONE).setText("&Until:");
        untilField = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        LocalDate inHalfAYear = LookedAt.day().plusMonths(6);
        untilField.setDate(inHalfAYear.getYear(), inHalfAYear.getMonthValue() - 1, inHalfAYear.getDayOfMonth());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Accept", true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        reason = reasonField.getText().strip();
        until = LocalDate.of(untilField.getYear(), untilField.getMonth() + 1, untilField.getDay());
        super.okPressed();
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Until when. */
    public LocalDate until() {
        return until;
    }
}
