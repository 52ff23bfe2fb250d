package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.model.NamedElement;
import org.holdfast.ui.internal.plan.UndoContextOfTexts;
import org.holdfast.ui.internal.properties.PropertiesView;
import org.holdfast.ui.internal.save.PlanFileWriter;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.EditOutcome.Refused;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.plan.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An edit is one step to undo, however many files it changes, open or not. */
class UndoTest {

    private static final String FIRST = "plan p\n\nsystem crm { // keep\n    needs db\n}\nsystem web { needs db, crm }\n";
    private static final String SECOND = "system db // of all\n";

    private final ScratchProject scratch;
    private final IFile first;
    private final IFile second;

    UndoTest() throws CoreException {
        Window.waitForExample();
        scratch = ScratchProject.named("undo");
        first = scratch.file("a.bcp", FIRST);
        second = scratch.file("b.bcp", SECOND);
    }

    @AfterEach
    void close() throws CoreException {
        scratch.close();
    }

    @Test
    void undoesAllOpenFilesInOneStepAndLeavesThemAsSaved() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        PlanEditor b = PlanEditor.open(second);
        rename();
        assertEquals(renamed(FIRST), a.document().get());
        assertEquals(renamed(SECOND), b.document().get());
        Window.waitFor("Undo Rename", () -> label(b, ActionFactory.UNDO));

        run(b, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertEquals(SECOND, b.document().get());
        assertFalse(a.editor().isDirty() || b.editor().isDirty(), "as saved");

        run(a, ActionFactory.REDO);
        assertEquals(renamed(FIRST), a.document().get());
        assertEquals(renamed(SECOND), b.document().get());
        assertTrue(a.editor().isDirty() && b.editor().isDirty(), "changed");
    }

    @Test
    void keepsTheStepsBeforeAndAfter() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        type(a, 0, "/");
        type(a, 1, "/");
        rename();
        type(a, 2, "!");
        String all = a.document().get();
        assertEquals("//!" + renamed(FIRST), all);

        run(a, ActionFactory.UNDO);
        assertEquals("//" + renamed(FIRST), a.document().get());
        run(a, ActionFactory.UNDO);
        assertEquals("//" + FIRST, a.document().get());
        run(a, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertFalse(a.editor().isDirty(), "as saved");
        assertEquals(SECOND, second.readString());

        run(a, ActionFactory.REDO);
        run(a, ActionFactory.REDO);
        run(a, ActionFactory.REDO);
        assertEquals(all, a.document().get());
        assertEquals(renamed(SECOND), second.readString());
    }

    @Test
    void writesBackWhatIsNotOpenToTheLastByte() throws Exception {
        byte[] bytes = ("\uFEFF" + SECOND.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        second.setContents(bytes, IResource.FORCE, null);
        PlanEditor a = PlanEditor.open(first);
        rename();
        assertEquals(renamed(SECOND).replace("\n", "\r\n"), second.readString());

        run(a, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertArrayEquals(bytes, second.readAllBytes());
        run(a, ActionFactory.REDO);
        assertEquals(renamed(SECOND).replace("\n", "\r\n"), second.readString());
    }

    /** Somebody else works on the file until the window has drawn some times. */
    @Test
    void leavesTheWindowAtWorkWhileItWritesBackWhatIsNotOpen() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        rename();
        CountDownLatch isAtWork = new CountDownLatch(1);
        CountDownLatch isDone = new CountDownLatch(1);
        Job other = Job.createSystem("Working on b.bcp", (ICoreRunnable) monitor -> {
            isAtWork.countDown();
            await(isDone);
        });
        other.setRule(PlanFileWriter.rule(second));
        other.schedule();
        await(isAtWork);
        Display.getCurrent().timerExec(20, () -> Display.getCurrent().timerExec(20, isDone::countDown));

        run(a, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertEquals(SECOND, second.readString());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void overwritesNothingThatWasChangedSince() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        rename();
        second.setContents("system store // of ours\n".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);

        List<String> told = new ArrayList<>();
        Dialogs.answer("Nothing was undone", "OK", told);
        run(a, ActionFactory.UNDO);

        assertEquals(List.of("Rename: b.bcp says something else since, which would be lost. Take that back first."),
                told);
        assertEquals(renamed(FIRST), a.document().get());
        assertEquals("system store // of ours\n", second.readString());

        // as it was again, it can be undone again
        second.setContents(renamed(SECOND).getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
        run(a, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertEquals(SECOND, second.readString());
    }

    @Test
    void undoesInTheEditorOfAFileThatWasNotOpen() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        rename();
        PlanEditor b = PlanEditor.open(second);
        type(b, 0, " ");
        run(b, ActionFactory.UNDO);
        run(b, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertEquals(SECOND, b.document().get());
        assertTrue(b.editor().isDirty(), "not yet saved");
    }

    @Test
    void asksBeforeItUndoesWhatWasTypedSinceInTheOtherEditor() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        PlanEditor b = PlanEditor.open(second);
        rename();
        type(b, 0, " ");
        List<String> told = new ArrayList<>();
        Dialogs.answer("b.bcp", "Yes", told);
        Window.page().activate(a.editor());
        run(a, ActionFactory.UNDO);
        assertEquals(1, told.size());
        assertEquals(FIRST, a.document().get());
        assertEquals(SECOND, b.document().get());
    }

    @Test
    void showsWhatWasUndone() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        rename();
        a.goTo("plan p");
        run(a, ActionFactory.UNDO);
        assertEquals(FIRST.indexOf("db"), a.widget().getCaretOffset());
    }

    @Test
    void undoesWhereNothingIsOpen() throws Exception {
        rename();
        assertEquals(renamed(FIRST), first.readString());
        IUndoContext plan = new UndoContextOfTexts(file -> file.equals(second));
        OperationHistoryFactory.getOperationHistory().undo(plan, null, null);
        assertEquals(FIRST, first.readString());
        assertEquals(SECOND, second.readString());
        OperationHistoryFactory.getOperationHistory().redo(plan, null, null);
        assertEquals(renamed(FIRST), first.readString());
        assertEquals(renamed(SECOND), second.readString());
    }

    @Test
    void writesBackAFileThatWasClosedMeanwhile() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        PlanEditor b = PlanEditor.open(second);
        rename();
        b.editor().doSave(null);
        Window.page().closeEditor(b.editor(), false);

        run(a, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertEquals(SECOND, second.readString());
    }

    @Test
    void refusesAnEditOfWhichOneFileIsReadOnly() throws Exception {
        PlanEditor a = PlanEditor.open(first);
        readOnly(true);
        try {
            assertEquals(new Refused("File " + second.getFullPath() + " is read-only."), rename());
            assertEquals(FIRST, a.document().get());
        } finally {
            readOnly(false);
        }
        assertEquals(SECOND, second.readString());
    }

    @Test
    void undoesInAFormWhatWasDoneToAFileThatIsNotOpen() throws Exception {
        PropertiesView form = (PropertiesView) Window.page().showView(PropertiesView.ID);
        PlanEditor a = PlanEditor.open(first);
        a.goTo("needs");
        waitForForm();
        rename();
        run(form, ActionFactory.UNDO);
        assertEquals(FIRST, a.document().get());
        assertEquals(SECOND, second.readString());
    }

    private EditOutcome rename() {
        return Window.await(PlanSession.of(scratch.project()).edit("Rename", model -> {
            NamedElement db = (NamedElement) model.files().stream().map(file -> file.getEObject("db"))
                    .filter(found -> found != null).findFirst().orElseThrow();
            return PlanServices.get(PlanEdits.class).of(new Draft().rename(db, "store"));
        }));
    }

    private static void waitForForm() {
        Window.waitUntil(() -> Widgets.in(Window.shell())
                .anyMatch(each -> each instanceof Label label && label.getText().equals("system crm")), "the form");
    }

    private static String renamed(String text) {
        return text.replace("db", "store");
    }

    private static void type(PlanEditor editor, int offset, String key) throws Exception {
        editor.document().replace(offset, 0, key);
    }

    private void readOnly(boolean is) throws CoreException {
        ResourceAttributes attributes = second.getResourceAttributes();
        attributes.setReadOnly(is);
        second.setResourceAttributes(attributes);
    }

    private static void run(PlanEditor editor, ActionFactory action) {
        editor.editor().getAction(action.getId()).run();
    }

    private static void run(IViewPart view, ActionFactory action) {
        view.getViewSite().getActionBars().getGlobalActionHandler(action.getId()).run();
    }

    private static String label(PlanEditor editor, ActionFactory action) {
        IAction found = editor.editor().getAction(action.getId());
        return found.getText().replace("&", "").replaceAll("@.*", "");
    }
}
