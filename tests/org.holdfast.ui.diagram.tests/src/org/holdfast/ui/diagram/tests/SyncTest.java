package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.diagram.layout.Point;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.value.Duration;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** Diagram, text and forms are views of one plan: what is done in one is seen in all, and undone in any. */
class SyncTest {

    private static final String PLAN = """
            // the whole of it
            plan shop "Shop" {
                currency EUR
            }

            site hq "Head office"

            function orders "Take orders" {
                needs web // by all means
            }

            system web "Web shop" {
                at hq    RTO 4 h
            }
            system stock "Stock" { at hq }
            """;

    @Test
    void whatIsDoneInDiagramTextAndPlanIsUndoneToTheLastByte() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("sync")) {
            IFile file = scratch.file("shop.bcp", PLAN);
            byte[] start = PLAN.getBytes(StandardCharsets.UTF_8);
            IDocument text = text(file);
            OpenDiagramEditor diagram = OpenDiagramEditor.of(file, "Dependencies", "shop");
            assertFalse(diagram.editor().isDirty());

            String created = step(text,
                    () -> diagram.ask(new Request.Create("CreateSystem", Optional.empty(), new Point(40, 300))));
            assertEquals(new Difference("", "system system1\n"), Difference.of(PLAN, created));
            Window.waitUntil(() -> diagram.node("system1").isPresent(), "the new system");
            assertEquals(new Point(40, 300), corner(diagram, diagram.id("system1")));
            assertTrue(diagram.editor().isDirty());

            String renamed = step(text, () -> replace(text, "system1", "till \"Till\""));
            Window.waitUntil(() -> diagram.node("Till").isPresent(), "the new name");
            assertEquals(new Point(40, 300), corner(diagram, diagram.id("Till")), "what is renamed stays");

            String edge = diagram.edge(diagram.id("Take orders"), diagram.id("Web shop")).orElseThrow().id();
            String led = step(text,
                    () -> diagram.ask(new Request.Reconnect(edge, diagram.id("Take orders"), diagram.id("Till"))));
            assertEquals(new Difference("web", "till"), Difference.of(renamed, led));
            Window.waitUntil(() -> diagram.edge(diagram.id("Take orders"), diagram.id("Till")).isPresent(), "the edge");

            String set = step(text, () -> PlanSession.of(scratch.project()).edit("Set RTO",
                    model -> PlanServices.get(PlanEdits.class).of(new Draft().set(named(model, "web"),
                            Literals.INFORMATION_SYSTEM__RTO, Duration.parse("2 h")))));
            assertEquals(new Difference("4", "2"), Difference.of(led, set));

            assertEquals(led, step(text, () -> diagram.ask(new Request.Undo())));
            assertEquals(renamed, step(text, () -> diagram.ask(new Request.Undo())));
            assertEquals(created, step(text, () -> diagram.ask(new Request.Undo())));
            assertEquals(PLAN, step(text, () -> diagram.ask(new Request.Undo())));
            Window.waitUntil(() -> diagram.node("system1").isEmpty() && diagram.node("Till").isEmpty(), "the start");
            assertFalse(diagram.editor().isDirty());
            Window.page().saveEditor(diagram.editor(), false);
            assertArrayEquals(start, file.readAllBytes());

            assertEquals(created, step(text, () -> diagram.ask(new Request.Redo())));
        }
    }

    @Test
    void undoesInTheDiagramWhatChangedTwoFiles() throws Exception {
        String others = "function orders \"Take orders\" { needs web }\n";
        try (ScratchProject scratch = ScratchProject.named("sync")) {
            IFile file = scratch.file("shop.bcp", "plan shop\nsystem web \"Web shop\" // ours\n");
            IFile second = scratch.file("work.bcp", others);
            IDocument text = text(file);
            IDocument work = text(second);
            OpenDiagramEditor diagram = OpenDiagramEditor.of(file, "Dependencies", "shop");
            diagram.ask(new Request.Delete(List.of(diagram.id("Web shop"))));
            Window.waitUntil(() -> !work.get().equals(others), "the end of the need");
            assertEquals("plan shop\n", text.get());

            diagram.ask(new Request.Undo());

            Window.waitUntil(() -> work.get().equals(others), "the need");
            assertEquals("plan shop\nsystem web \"Web shop\" // ours\n", text.get());
            assertFalse(diagram.editor().isDirty());
        }
    }

    private static ITextEditor editor(IFile file) throws Exception {
        return (ITextEditor) IDE.openEditor(Window.page(), file);
    }

    private static IDocument text(IFile file) throws Exception {
        ITextEditor editor = editor(file);
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Does something, and gives the text when it has changed. */
    private static String step(IDocument text, Runnable action) {
        String before = text.get();
        action.run();
        Window.waitUntil(() -> !text.get().equals(before), "a change of the text");
        return text.get();
    }

    private static void replace(IDocument text, String old, String fresh) {
        try {
            text.replace(text.get().indexOf(old), old.length(), fresh);
        } catch (org.eclipse.jface.text.BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EObject named(PlanModel model, String name) {
        return model.files().stream().map(each -> each.getEObject(name)).filter(found -> found != null).findFirst()
                .orElseThrow();
    }

    private static Point corner(OpenDiagramEditor diagram, String id) {
        var bounds = diagram.scene().layout().nodes().get(id);
        return new Point(bounds.x(), bounds.y());
    }
}
