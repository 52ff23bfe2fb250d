package org.holdfast.ui.internal.view;

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

/** Asks for a decision that the plan is to record: for what, and for a day. */
public abstract class DecisionDialog extends TitleAreaDialog {

    private final Words words;
    private DateTime dayField;
    private LocalDate day;

    /**
     * What the dialog says.
     *
     * @param frame
     *            what is done, on its frame
     * @param title
     *            what is decided
     * @param message
     *            what that means
     * @param action
     *            on the button
     */
    public record Words(String frame, String title, String message, String action) {}

    /**
     * @param day
     *            the day that is proposed
     */
    protected DecisionDialog(Shell shell, Words words, LocalDate day) {
        super(shell);
        this.words = words;
        this.day = day;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.frame());
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setTitle(words.title());
        setMessage(words.message());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(label());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(createField(area));
        new Label(area, SWT.NONE).setText(labelOfDay());
        dayField = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Days.show(dayField, day);
        return area;
    }

    /** What is asked for beside the day. */
    protected abstract String label();

    /** Makes the field for it. */
    protected abstract Control createField(Composite area);

    /** What the day is for. */
    protected abstract String labelOfDay();

    /** Keeps what is in the field. */
    protected abstract void keep();

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.action(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable(isComplete());
    }

    /** Whether it can be decided so. */
    protected boolean isComplete() {
        return true;
    }

    /** Has the decision be possible or not. */
    protected final void enable(boolean isComplete) {
        getButton(IDialogConstants.OK_ID).setEnabled(isComplete);
    }

    @Override
    protected final void okPressed() {
        keep();
        day = Days.in(dayField);
        super.okPressed();
    }

    /** The day, once it is decided. */
    public final LocalDate day() {
        return day;
    }
}
