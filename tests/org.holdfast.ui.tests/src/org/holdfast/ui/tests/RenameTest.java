package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** Renaming from the text editor. */
class RenameTest {

    @Test
    void renamesInUnsavedEditorsAndInFilesThatAreNotOpen() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("renamed")) {
            IFile closed = scratch.file("b.bcp", "system shop { needs crm } // keep\n");
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", "plan p\nsystem crm\n"));
            editor.document().replace(editor.document().getLength(), 0, "system web { needs crm }\n");
            editor.goTo("crm");
            whenThereIsADialogNamed("Rename", dialog -> {
                Text name = (Text) find(dialog, Text.class::isInstance);
                name.setText("customers");
                Button done = (Button) find(dialog,
                        each -> each instanceof Button button && button.getText().equals("OK"));
                done.notifyListeners(SWT.Selection, null);
            });

            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.holdfast.ui.rename", null);

            Window.waitFor("plan p\nsystem customers\nsystem web { needs customers }\n", () -> editor.document().get());
            Window.waitUntil(() -> text(closed).contains("customers"), "the file that is not open");
            assertEquals("system shop { needs customers } // keep\n", text(closed));
        }
    }

    private interface Work {
        void on(Shell dialog);
    }

    /** While a dialog is open the test waits in the command. */
    private static void whenThereIsADialogNamed(String title, Work work) {
        Display display = Display.getCurrent();
        display.timerExec(50, () -> Stream.of(display.getShells()).filter(shell -> shell.getText().equals(title))
                .findFirst().ifPresentOrElse(work::on, () -> whenThereIsADialogNamed(title, work)));
    }

    private static Control find(Control root, Predicate<Control> wanted) {
        return all(root).filter(wanted).findFirst().orElseThrow();
    }

    private static Stream<Control> all(Control root) {
        return Stream.concat(Stream.of(root), root instanceof Composite parts
                ? Stream.of(parts.getChildren()).flatMap(RenameTest::all)
                : Stream.empty());
    }

    private static String text(IFile file) {
        try {
            return file.readString();
        } catch (CoreException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
