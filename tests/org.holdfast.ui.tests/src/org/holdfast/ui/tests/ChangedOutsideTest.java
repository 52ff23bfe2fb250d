package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.holdfast.ui.internal.findings.FindingsView;
import org.holdfast.ui.plan.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another program changes or deletes a plan file that is open: nothing that was typed is lost, nothing is overwritten unasked. */
class ChangedOutsideTest {

    private final ScratchProject scratch;
    private final IFile file;
    private final PlanEditor editor;

    ChangedOutsideTest() throws CoreException {
        scratch = ScratchProject.withPlan("outside", "plan shop\n");
        file = scratch.plan();
        editor = PlanEditor.open(file);
    }

    @AfterEach
    void close() throws CoreException {
        scratch.close();
    }

    @Test
    void keepsWhatIsUnsavedAndLeavesTheFileUnlessItIsToBeReplaced() throws Exception {
        type();
        write("plan other\n");
        assertEquals("// mine\nplan shop\n", editor.document().get());

        List<String> told = new ArrayList<>();
        Dialogs.answer("Update conflict", "No", told);
        editor.editor().doSave(new NullProgressMonitor());
        assertEquals(1, told.stream().filter(text -> text.contains(path())).count(), told.toString());
        assertEquals("plan other\n", file.readString());
        assertEquals("// mine\nplan shop\n", editor.document().get());
        assertTrue(editor.editor().isDirty());

        Dialogs.answer("Update conflict", "Yes", told);
        editor.editor().doSave(new NullProgressMonitor());
        assertEquals("// mine\nplan shop\n", file.readString());
        assertFalse(editor.editor().isDirty());
        assertEquals("plan other\n", new String(file.getHistory(null)[0].getContents().readAllBytes()));
    }

    @Test
    void takesWhatIsOutsideIfTheUserWantsTo() throws Exception {
        Window.page().activate(Window.page().showView(FindingsView.ID));
        type();
        write("plan other\n");
        Dialogs.answer("File Changed", "Replace editor content", new ArrayList<>());
        Window.page().activate(editor.editor());
        Window.waitFor("plan other\n", () -> editor.document().get());
        assertFalse(editor.editor().isDirty());
    }

    @Test
    void closesTheEditorOfADeletedFileWithNothingUnsaved() throws Exception {
        delete();
        Window.waitUntil(() -> !Window.openEditors().contains(editor.editor()), "the editor to be closed");
        assertEquals(0, Window.await(PlanSession.of(scratch.project()).read(model -> model.files().size())));
    }

    @Test
    void putsADeletedFileBackWithWhatIsUnsaved() throws Exception {
        Window.page().activate(Window.page().showView(FindingsView.ID));
        type();
        delete();
        assertEquals("// mine\nplan shop\n", editor.document().get());
        List<String> told = new ArrayList<>();
        Dialogs.answer("File Not Accessible", "Save", told);
        // where to: the old place is proposed
        Dialogs.whenThereIs("Save As", dialog -> dialog.getDefaultButton().notifyListeners(SWT.Selection, null));
        Window.page().activate(editor.editor());
        Window.waitUntil(() -> !told.isEmpty() && file.exists(), "the file");
        assertTrue(told.stream().anyMatch(text -> text.contains(path())), told.toString());
        assertEquals("// mine\nplan shop\n", file.readString());
        assertFalse(editor.editor().isDirty());
        assertEquals(1, Window.await(PlanSession.of(scratch.project()).read(model -> model.files().size())));
    }

    private String path() {
        return file.getFullPath().makeRelative().toString();
    }

    private void type() throws BadLocationException {
        editor.document().replace(0, 0, "// mine\n");
    }

    private void write(String text) throws IOException, CoreException {
        Files.writeString(file.getLocation().toPath(), text);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private void delete() throws IOException, CoreException {
        Files.delete(file.getLocation().toPath());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }
}
