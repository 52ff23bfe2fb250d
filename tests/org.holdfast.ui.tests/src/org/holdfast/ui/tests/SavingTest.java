package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.holdfast.ui.internal.save.Journal;
import org.holdfast.ui.internal.save.Recovery;
import org.holdfast.ui.internal.save.UnsavedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was typed is lost. */
class SavingTest {

    private static final String PLAN = "plan p\n";

    @Test
    void replacesTheFileAsAWholeAndKeepsWhatItSaidBefore() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("saving")) {
            IFile file = scratch.file("a.bcp", PLAN);
            Object before = inode(file);
            PlanEditor editor = PlanEditor.open(file);
            editor.document().replace(0, 0, "// one\n");

            editor.editor().doSave(null);

            assertEquals("// one\nplan p\n", file.readString());
            assertFalse(editor.editor().isDirty());
            assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
            assertFalse(before.equals(inode(file)), "another file in its place");
            assertEquals(PLAN, new String(file.getHistory(null)[0].getContents().readAllBytes()));

            editor.document().replace(0, 0, "// two\n");
            editor.editor().doSave(null);
            assertEquals("// two\n// one\nplan p\n", file.readString());

            DocumentUndoManagerRegistry.getDocumentUndoManager(editor.document()).undo();
            assertEquals("// one\nplan p\n", editor.document().get());
            assertTrue(editor.editor().isDirty());
        }
    }

    @Test
    void takesOverWhatIsChangedOutsideWhileNothingIsUnsaved() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("outside")) {
            IFile file = scratch.file("a.bcp", PLAN);
            PlanEditor editor = PlanEditor.open(file);

            Files.writeString(file.getLocation().toPath(), "plan other\n");
            file.refreshLocal(IResource.DEPTH_ZERO, null);

            Window.waitUntil(() -> editor.document().get().equals("plan other\n"), "the text from outside");
        }
    }

    /** A file that is no text, as a crash of the machine may leave it. */
    @Test
    void offersWhatCanBeReadBesideWhatCannot(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.unsaved"), new byte[] { (byte) 0xC3, '(' });
        Files.writeString(folder.resolve("b.unsaved"), "holdfast unsaved text of /p/b.bcp\nplan p\n");
        assertEquals(List.of(new UnsavedText(IPath.fromPortableString("/p/b.bcp"), "plan p\n")),
                UnsavedText.in(folder));
    }

    @Test
    void keepsUnsavedTextAsideUntilItIsSaved() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("journal")) {
            IFile file = scratch.file("a.bcp", PLAN);
            PlanEditor editor = PlanEditor.open(file);

            editor.document().replace(0, 0, "// unsaved ä\n");
            UnsavedText expected = new UnsavedText(file.getFullPath(), "// unsaved ä\nplan p\n");
            Window.waitUntil(() -> kept().contains(expected), "what is kept aside");

            editor.editor().doSave(null);
            Window.waitUntil(() -> kept().isEmpty(), "nothing to be kept");
        }
    }

    @Test
    void forgetsWhatIsClosedWithoutSaving() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("forgotten")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            editor.document().replace(0, 0, "// unsaved\n");
            Window.waitUntil(() -> !kept().isEmpty(), "what is kept aside");

            editor.editor().close(false);

            Window.waitUntil(() -> kept().isEmpty(), "nothing to be kept");
        }
    }

    @Test
    void putsUnsavedTextBackAsAChange() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("restored")) {
            IFile file = scratch.file("a.bcp", PLAN);

            Recovery.restore(new UnsavedText(file.getFullPath(), "plan p // unsaved\n"));

            PlanEditor editor = PlanEditor.open(file);
            assertEquals("plan p // unsaved\n", editor.document().get());
            assertTrue(editor.editor().isDirty());
            assertEquals(PLAN, file.readString());
        }
    }

    @Test
    void putsUnsavedTextBackOfAFileThatIsGone() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("gone")) {
            IFile file = scratch.file("a.bcp");
            UnsavedText unsaved = new UnsavedText(file.getFullPath(), "plan p // unsaved\n");
            assertTrue(Recovery.isWanted(unsaved));

            Recovery.restore(unsaved);

            PlanEditor editor = PlanEditor.open(file);
            assertEquals("plan p // unsaved\n", editor.document().get());
            assertTrue(editor.editor().isDirty());
        }
    }

    private static Object inode(IFile file) throws IOException {
        return Files.getAttribute(file.getLocation().toPath(), "unix:ino");
    }

    private static List<UnsavedText> kept() {
        Path folder = Journal.folderOfWorkspace();
        try {
            return UnsavedText.in(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
