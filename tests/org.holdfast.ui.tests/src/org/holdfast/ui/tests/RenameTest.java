package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
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
            Dialogs.whenThereIs("Rename", dialog -> {
                ((Text) Widgets.in(dialog).filter(Text.class::isInstance).findFirst().orElseThrow())
                        .setText("customers");
                Dialogs.press(dialog, "OK");
            });

            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.holdfast.ui.rename", null);

            Window.waitFor("plan p\nsystem customers\nsystem web { needs customers }\n", () -> editor.document().get());
            Window.waitUntil(() -> text(closed).contains("customers"), "the file that is not open");
            assertEquals("system shop { needs customers } // keep\n", text(closed));
        }
    }

    private static String text(IFile file) {
        try {
            return file.readString();
        } catch (CoreException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
