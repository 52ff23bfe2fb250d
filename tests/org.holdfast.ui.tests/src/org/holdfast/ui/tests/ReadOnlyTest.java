package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.holdfast.ui.internal.properties.PropertiesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan file that is read-only says so, and is changed only once its owner has made it writable. */
class ReadOnlyTest {

    private static final String PLAN = """
            plan shop { currency EUR }
            system till "Till" { RTO 4 h }
            """;
    private static final String QUESTION = "Read-only File Encountered";

    private final ScratchProject scratch;
    private final IFile file;

    ReadOnlyTest() throws CoreException {
        scratch = ScratchProject.withPlan("readOnly", PLAN);
        file = scratch.plan();
        readOnly(true);
    }

    @AfterEach
    void close() throws CoreException {
        readOnly(false);
        scratch.close();
    }

    @Test
    void leavesTheTextAloneIfItIsToStayReadOnly() throws CoreException {
        PlanEditor editor = PlanEditor.open(file);
        List<String> told = new ArrayList<>();
        Dialogs.answer(QUESTION, "No", told);
        type(editor);
        assertEquals(List.of("File '" + file.getFullPath() + "' is read-only. Do you wish to make it writable?"), told);
        assertEquals(PLAN, editor.document().get());
        assertFalse(editor.editor().isDirty());

        type(editor);
        assertEquals(PLAN, editor.document().get());
        assertTrue(isInStatusLine("plan.bcp is read-only and stays as it is; its properties say who may write it"));
        editor.goTo("till");
        assertFalse(isInStatusLine("read-only"));
    }

    private static boolean isInStatusLine(String text) {
        return Widgets.visible().anyMatch(each -> each instanceof CLabel label && label.getText().contains(text));
    }

    @Test
    void makesTheFileWritableIfTheUserWantsTo() throws CoreException {
        PlanEditor editor = PlanEditor.open(file);
        Dialogs.answer(QUESTION, "Yes", new ArrayList<>());
        type(editor);
        editor.editor().doSave(null);
        assertEquals("x" + PLAN, file.readString());
        assertFalse(editor.editor().isDirty());
    }

    @Test
    void keepsWhatWasTypedIfTheFileBecameReadOnlyMeanwhile() throws CoreException {
        readOnly(false);
        PlanEditor editor = PlanEditor.open(file);
        type(editor);
        readOnly(true);
        List<String> told = new ArrayList<>();
        Dialogs.answer(QUESTION, "No", told);
        Dialogs.answer("Save Problems", "OK", told);
        ErrorDialog.AUTOMATED_MODE = false;
        try {
            editor.editor().doSave(null);
        } finally {
            ErrorDialog.AUTOMATED_MODE = true;
        }
        assertTrue(told.stream().anyMatch(text -> text.contains("plan.bcp cannot be saved: it is read-only")),
                told.toString());
        assertEquals(PLAN, file.readString());
        assertEquals("x" + PLAN, editor.document().get());
        assertTrue(editor.editor().isDirty());
    }

    @Test
    void saysInTheFormWhyNothingIsChanged() throws CoreException {
        Window.page().showView(PropertiesView.ID);
        PlanEditor editor = PlanEditor.open(file);
        editor.goTo("till");
        Window.waitUntil(() -> Widgets.labels().anyMatch("system till – Till"::equals), "the form");
        Text rto = (Text) Widgets.visible().filter(each -> "rto".equals(each.getData("feature"))).findFirst()
                .orElseThrow();
        rto.setText("2 h");
        rto.notifyListeners(SWT.DefaultSelection, new Event());
        Window.waitUntil(() -> Widgets.labels().anyMatch(text -> text.contains(file.getFullPath() + " is read-only")),
                "the reason");
        assertEquals(PLAN, editor.document().get());
        assertEquals(PLAN, file.readString());
    }

    private static void type(PlanEditor editor) {
        Window.page().activate(editor.editor());
        Event key = new Event();
        key.character = 'x';
        key.keyCode = 'x';
        editor.widget().notifyListeners(SWT.KeyDown, key);
    }

    private void readOnly(boolean is) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(is);
        file.setResourceAttributes(attributes);
    }
}
