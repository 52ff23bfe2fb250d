package org.holdfast.ui.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Answers the dialogs that what is tested opens: while one is open the test waits in what opened it. */
final class Dialogs {

    private Dialogs() {}

    /** Does something with the next dialog of a title. */
    interface Work {
        void on(Shell dialog);
    }

    /** Does something when there is a dialog of a title. */
    static void whenThereIs(String title, Work work) {
        Display display = Display.getCurrent();
        display.timerExec(50, () -> Stream.of(display.getShells()).filter(shell -> shell.getText().equals(title))
                .findFirst().ifPresentOrElse(work::on, () -> whenThereIs(title, work)));
    }

    /**
     * Presses a button of the next dialog of a title.
     *
     * @param told
     *            gets what the dialog says
     */
    static void answer(String title, String button, List<String> told) {
        whenThereIs(title, dialog -> {
            Widgets.in(dialog).filter(Label.class::isInstance).map(each -> ((Label) each).getText())
                    .filter(text -> !text.isEmpty()).forEach(told::add);
            press(dialog, button);
        });
    }

    /** Presses a button. */
    static void press(Shell dialog, String button) {
        Widgets.in(dialog)
                .filter(each -> each instanceof Button found && found.getText().replace("&", "").equals(button))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, null);
    }
}
