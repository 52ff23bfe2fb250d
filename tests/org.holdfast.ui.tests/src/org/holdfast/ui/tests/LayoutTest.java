package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** Layout, comments and indentation. */
class LayoutTest {

    @Test
    void bringsTheTextToTheCanonicalLayout() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("format")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", "plan   p\nsystem crm{ RTO 4 h }// keep\n"));

            run("org.holdfast.ui.format");

            Window.waitUntil(() -> editor.document().get().equals("plan p\nsystem crm {\n    RTO 4 h\n} // keep\n"),
                    "the layout of " + editor.document().get());
        }
    }

    @Test
    void makesCommentsOfTheSelectedLinesAndTextAgain() throws Exception {
        String plan = "plan p\n\nsystem crm {\n    RTO 4 h\n}\n";
        try (ScratchProject scratch = ScratchProject.named("comment")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", plan));
            editor.select("system", "system crm {\n    RTO 4 h\n".length());

            run("org.holdfast.ui.toggleComment");
            assertEquals("plan p\n\n// system crm {\n    // RTO 4 h\n}\n", editor.document().get());

            editor.select("// system", "// system crm {\n    // RTO".length());
            run("org.holdfast.ui.toggleComment");
            assertEquals(plan, editor.document().get());
        }
    }

    @Test
    void indentsANewLineAndClosesTheBrace() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("indent")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", "plan p {"));
            editor.widget().setSelection(8);

            type(editor, '\r');

            assertEquals("plan p {\n    \n}", editor.document().get());
            assertEquals("plan p {\n    ".length(), editor.widget().getCaretOffset());
        }
    }

    private static void type(PlanEditor editor, char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        editor.widget().setFocus();
        editor.widget().notifyListeners(SWT.KeyDown, event);
    }

    private static void run(String command) throws CommandException {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }
}
