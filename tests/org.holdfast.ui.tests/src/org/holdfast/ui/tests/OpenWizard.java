package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A wizard in its dialog, filled in as a user does; gone when closed. */
final class OpenWizard implements AutoCloseable {

    private final WizardDialog dialog;

    private OpenWizard(WizardDialog dialog) {
        this.dialog = dialog;
    }

    static OpenWizard of(IWizard wizard) {
        WizardDialog dialog = new WizardDialog(Window.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return new OpenWizard(dialog);
    }

    /** The text field after a label. */
    Text field(String label) {
        List<Control> all = Widgets.in(dialog.getShell()).toList();
        for (int i = 0; i < all.size() - 1; i++) {
            if (all.get(i) instanceof Label text && text.getText().replace("&", "").equals(label)
                    && all.get(i + 1) instanceof Text field) {
                return field;
            }
        }
        throw new AssertionError("no field " + label);
    }

    void choose(int line) {
        Table table = Widgets.in(dialog.getShell()).filter(Table.class::isInstance).map(Table.class::cast)
                .findFirst().orElseThrow();
        table.setSelection(line);
        table.notifyListeners(SWT.Selection, new Event());
    }

    Button button(String text) {
        return button(dialog.getShell(), text);
    }

    void press(String text) {
        press(button(text));
    }

    String error() {
        return dialog.getCurrentPage().getErrorMessage();
    }

    void finish() {
        assertTrue(button("Finish").isEnabled(), () -> "can finish: " + error());
        press("Finish");
    }

    boolean isOpen() {
        return dialog.getShell() != null && !dialog.getShell().isDisposed();
    }

    /** Presses a button of the next dialog that comes up. */
    static void answer(String title, String text) {
        Display.getCurrent().timerExec(50, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : Display.getCurrent().getShells()) {
                    if (shell.isVisible() && shell.getText().equals(title)
                            && Widgets.in(shell).anyMatch(each -> each instanceof Button button
                                    && button.getText().replace("&", "").equals(text))) {
                        press(button(shell, text));
                        return;
                    }
                }
                Display.getCurrent().timerExec(50, this);
            }
        });
    }

    private static Button button(Composite in, String text) {
        return Widgets.in(in).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static void press(Button button) {
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public void close() {
        dialog.close();
    }
}
