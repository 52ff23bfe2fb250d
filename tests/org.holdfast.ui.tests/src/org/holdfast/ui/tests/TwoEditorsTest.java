package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.ui.internal.properties.PropertiesView;
import org.holdfast.ui.plan.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One file in two editors, in one window or in two: they edit one text. */
class TwoEditorsTest {

    private static final String PLAN = "plan shop\nsystem till \"Till\" { RTO 4 h }\n";

    private final ScratchProject scratch;
    private final IFile file;
    private final PlanEditor first;

    TwoEditorsTest() throws CoreException {
        scratch = ScratchProject.withPlan("two", PLAN);
        file = scratch.plan();
        first = PlanEditor.open(file);
    }

    @AfterEach
    void close() throws CoreException {
        scratch.close();
    }

    @Test
    void inOneWindow() throws Exception {
        IEditorPart again = Window.page().openEditor(new FileEditorInput(file), first.editor().getSite().getId(), true,
                IWorkbenchPage.MATCH_NONE);
        editsAndSavesInStep(new PlanEditor((ITextEditor) again));
    }

    @Test
    void inTwoWindows() throws Exception {
        IWorkbenchWindow window = openWindow();
        try {
            editsAndSavesInStep(new PlanEditor((ITextEditor) IDE.openEditor(window.getActivePage(), file)));
        } finally {
            window.close();
        }
    }

    private void editsAndSavesInStep(PlanEditor second) throws Exception {
        assertSame(first.document(), second.document());
        second.document().replace(0, 0, "// one\n");
        assertEquals("// one\n" + PLAN, first.widget().getText());
        assertTrue(first.editor().isDirty() && second.editor().isDirty());

        second.editor().doSave(null);
        assertEquals("// one\n" + PLAN, file.readString());
        assertFalse(first.editor().isDirty() || second.editor().isDirty());

        first.document().replace(0, 0, "// two\n");
        // the other keeps what is unsaved: nobody is asked
        assertTrue(second.editor().getSite().getPage().closeEditor(second.editor(), true));
        assertTrue(first.editor().isDirty());
        assertEquals("// two\n// one\n" + PLAN, first.document().get());
        Window.await(PlanSession.of(scratch.project()).read(model -> model.element(PlanSession.uri(file)
                .appendFragment("till")).isPresent()));
        first.editor().doSave(null);
        assertEquals("// two\n// one\n" + PLAN, file.readString());
    }

    @Test
    void closesAWindowWhoseUnsavedFilesTheOtherKeeps() throws Exception {
        IWorkbenchWindow window = openWindow();
        PlanEditor second = new PlanEditor((ITextEditor) IDE.openEditor(window.getActivePage(), file));
        second.document().replace(0, 0, "// one\n");
        assertTrue(window.close());
        assertTrue(first.editor().isDirty());
        assertEquals("// one\n" + PLAN, first.document().get());
    }

    @Test
    void showsInTheViewsOfEachWindowWhatIsSelectedThere() throws Exception {
        IWorkbenchWindow window = openWindow();
        try {
            Window.page().showView(PropertiesView.ID);
            window.getActivePage().showView(PropertiesView.ID);
            PlanEditor second = new PlanEditor((ITextEditor) IDE.openEditor(window.getActivePage(), file));
            Window.page().activate(first.editor());
            first.goTo("shop");
            window.getActivePage().activate(second.editor());
            second.goTo("till");
            Window.waitUntil(() -> labels(window).contains("system till – Till"), "the system in the second window");
            Window.waitUntil(() -> labels(Window.page().getWorkbenchWindow()).contains("plan shop"),
                    "the plan in the first");
            second.document().replace(PLAN.indexOf("4 h"), 1, "6");
            Window.waitUntil(() -> first.document().get().contains("RTO 6 h"), "the change");
        } finally {
            window.close();
        }
    }

    private static IWorkbenchWindow openWindow() throws CoreException {
        return PlatformUI.getWorkbench().openWorkbenchWindow("org.holdfast.rcp.perspective",
                ResourcesPlugin.getWorkspace().getRoot());
    }

    private static List<String> labels(IWorkbenchWindow window) {
        return Stream.of(window.getShell()).flatMap(Widgets::in).filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText()).toList();
    }
}
