package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.ui.diagram.internal.DiagramExport;
import org.holdfast.ui.diagram.internal.DiagramInput;
import org.holdfast.ui.diagram.plan.DiagramChoices;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagram editor in the window. */
class DiagramEditorTest {

    private static final String PLAN = """
            plan shop "Shop"
            site hq "Head office"
            """;
    private static final String SYSTEMS = """
            system web "Web shop" { at hq }
            """;
    private static final String DISASTERS = """
            disaster fire "Fire" { natural strikes site hq destroys }
            """;

    @Test
    void offersAllDiagramsOfThePlan() throws Exception {
        try (ScratchProject scratch = plan("choices")) {
            List<String> labels = Window.await(PlanSession.of(scratch.project()).read(DiagramChoices::of)).stream()
                    .map(DiagramChoices.Choice::label).toList();
            assertEquals(List.of("Dependencies", "Sites", "Impact: Fire"), labels);
        }
    }

    @Test
    void changesFilesThatAreNotOpenAsTextsAndUndoesThat() throws Exception {
        try (ScratchProject scratch = plan("closed")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            diagram.ask(new Request.Create("CreateSystem", Optional.empty(), new Point(10, 200)));
            Window.waitUntil(() -> diagram.node("system1").isPresent(), "the new system");
            assertTrue(diagram.editor().isDirty());
            assertEquals(SYSTEMS, scratch.file("systems.bcp").readString());
            diagram.ask(new Request.Undo());
            Window.waitUntil(() -> diagram.node("system1").isEmpty() && !diagram.editor().isDirty(), "the start");
            diagram.ask(new Request.Redo());
            Window.waitUntil(() -> diagram.node("system1").isPresent(), "the new system again");
            Window.page().saveEditor(diagram.editor(), false);
            assertEquals(SYSTEMS + "system system1\n", scratch.file("systems.bcp").readString());
        }
    }

    @Test
    void movesAreStepsAmongThoseOfTheText() throws Exception {
        try (ScratchProject scratch = plan("moved")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            String web = diagram.id("Web shop");
            Bounds before = diagram.scene().layout().nodes().get(web);
            Bounds after = new Bounds(300, 200, before.width(), before.height());
            diagram.ask(new Request.Move(Map.of(web, after)));
            Window.waitUntil(() -> after.equals(diagram.scene().layout().nodes().get(web)), "the move");
            assertFalse(diagram.editor().isDirty(), "places are not in the text");
            diagram.ask(new Request.Undo());
            Window.waitUntil(() -> before.equals(diagram.scene().layout().nodes().get(web)), "the way back");
            diagram.ask(new Request.Redo());
            Window.waitUntil(() -> after.equals(diagram.scene().layout().nodes().get(web)), "the move again");

            Window.page().closeEditor(diagram.editor(), false);
            OpenDiagramEditor again = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            assertEquals(after, again.scene().layout().nodes().get(web));
        }
    }

    @Test
    void placesThatNoUserChoseAreNotKept() throws Exception {
        try (ScratchProject scratch = plan("looked")) {
            scratch.file("more.bcp", "disaster flood \"Flood\" { natural strikes site hq destroys }\n");
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("disasters.bcp"), "Impact", "fire");
            diagram.editor().setInput(new DiagramInput(scratch.file("more.bcp"), "Impact", "Impact", "flood"));
            Window.waitUntil(() -> diagram.scene().diagram().title().contains("Flood"), "the other scenario");
            scratch.file("more.bcp").setContents("disaster flood \"Deluge\" { natural strikes site hq destroys }\n"
                    .getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
            Window.waitUntil(() -> diagram.scene().diagram().title().contains("Deluge"), "the other name");
            Window.page().closeEditor(diagram.editor(), false);
            waitForPlaces();
            assertFalse(scratch.file("diagrams.layout.json").exists(), "nothing was moved");

            OpenDiagramEditor again = OpenDiagramEditor.of(scratch.file("disasters.bcp"), "Impact", "fire");
            again.ask(new Request.Arrange());
            Window.waitUntil(() -> scratch.file("diagrams.layout.json").exists(), "the places of a layout");
        }
    }

    @Test
    void thePageShowsWhatThereIsAndNothingElse() throws Exception {
        try (ScratchProject scratch = plan("page")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            Browser browser = find(area(diagram), Browser.class).orElseThrow();
            Window.waitUntil(() -> {
                // the first start opens the example, perhaps over it; and what is not seen is not drawn
                Window.page().bringToTop(diagram.editor());
                return nodes(browser) == 1;
            }, "the node in the page");
            String page = browser.getUrl();
            browser.setUrl("https://example.org/");
            browser.execute("location.href = 'https://example.org/'");
            assertEquals("refused", browser.evaluate("""
                    var asked = new XMLHttpRequest();
                    try { asked.open('GET', 'https://example.org/', false); asked.send(); return 'answered'; }
                    catch (refused) { return 'refused'; }
                    """));
            Window.waitUntil(() -> browser.getUrl().equals(page), "the page to stay");
            assertEquals(1, nodes(browser));
        }
    }

    @Test
    void keepsTheDiagramOfWhatIsDeletedMarkedSoUntilThatIsBack() throws Exception {
        try (ScratchProject scratch = plan("gone")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("disasters.bcp"), "Impact", "fire");
            int nodes = diagram.scene().diagram().nodes().size();
            scratch.file("disasters.bcp").setContents(new byte[0], IResource.FORCE, null);
            Window.waitUntil(() -> diagram.scene().surroundings().obstacle().isPresent(), "the mark");
            assertEquals("What this was a diagram of is no longer in the plan.",
                    diagram.scene().surroundings().obstacle().orElseThrow());
            assertEquals(nodes, diagram.scene().diagram().nodes().size());
            assertEquals(List.of(), diagram.scene().surroundings().palette());
            scratch.file("disasters.bcp").setContents(DISASTERS.getBytes(StandardCharsets.UTF_8), IResource.FORCE,
                    null);
            Window.waitUntil(() -> diagram.scene().surroundings().obstacle().isEmpty(), "the diagram again");
        }
    }

    @Test
    void followsWhatItIsADiagramOfWhereThatIsRenamed() throws Exception {
        try (ScratchProject scratch = plan("renamed")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            OpenDiagramEditor impact = OpenDiagramEditor.of(scratch.file("disasters.bcp"), "Impact", "fire");
            write(scratch, "shop.bcp", PLAN.replace("plan shop \"Shop\"", "plan store \"Store\""));
            Window.waitUntil(() -> diagram.scene().diagram().title().startsWith("Store"), "the other name");
            assertEquals(Optional.empty(), diagram.scene().surroundings().obstacle());
            write(scratch, "disasters.bcp", DISASTERS.replace("fire \"Fire\"", "blaze \"Blaze\""));
            Window.waitUntil(() -> impact.scene().diagram().title().contains("Blaze"), "the other disaster");
            // it is found again under its new name
            assertEquals(new DiagramInput(scratch.file("disasters.bcp"), "Impact", "Impact", "blaze"),
                    impact.editor().getEditorInput());
            assertEquals(new DiagramInput(scratch.file("shop.bcp"), "Dependencies", "Dependencies", "store"),
                    diagram.editor().getEditorInput());

            // what is deleted is no other that comes later
            write(scratch, "disasters.bcp", "");
            Window.waitUntil(() -> impact.scene().surroundings().obstacle().isPresent(), "the mark");
            write(scratch, "disasters.bcp", DISASTERS);
            Window.await(PlanSession.of(scratch.project()).read(model -> model.state()));
            assertTrue(impact.scene().surroundings().obstacle().isPresent());
        }
    }

    private static void write(ScratchProject scratch, String file, String text) throws Exception {
        scratch.file(file).setContents(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
    }

    @Test
    void closesWithItsFile() throws Exception {
        try (ScratchProject scratch = plan("deleted")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            scratch.file("shop.bcp").delete(true, null);
            Window.waitUntil(() -> !Window.openEditors().contains(diagram.editor()), "the end of the editor");
        }
    }

    @Test
    void withoutABrowserThereIsThePictureAndWhatToDo() throws Exception {
        System.setProperty("org.holdfast.ui.diagram.browser", "none");
        try (ScratchProject scratch = plan("picture")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            Window.waitUntil(() -> labels(area(diagram)).stream().anyMatch(label -> label.getImage() != null),
                    "the picture");
            assertEquals(Optional.empty(), find(area(diagram), Browser.class));
            assertTrue(labels(area(diagram)).stream().anyMatch(label -> label.getText().contains("switched off")));
        } finally {
            System.clearProperty("org.holdfast.ui.diagram.browser");
        }
    }

    @Test
    void leadsToTheText() throws Exception {
        try (ScratchProject scratch = plan("text")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            diagram.ask(new Request.Reveal(diagram.id("Web shop")));
            Window.waitUntil(() -> Window.page().getActiveEditor() instanceof ITextEditor text
                    && text.getSelectionProvider().getSelection() instanceof ITextSelection selected
                    && "web".equals(selected.getText()), "the name in the text");
        }
    }

    @Test
    void isExportedAsVectorsOrPixels(@TempDir Path folder) throws Exception {
        try (ScratchProject scratch = plan("export")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp"), "Dependencies", "shop");
            DiagramExport.write(diagram.scene(), folder.resolve("d.svg"));
            DiagramExport.write(diagram.scene(), folder.resolve("d.PNG"));
            assertTrue(Files.readString(folder.resolve("d.svg")).contains(">Web shop</text>"));
            assertEquals((byte) 0x89, Files.readAllBytes(folder.resolve("d.PNG"))[0]);
            try (var files = Files.list(folder)) {
                assertEquals(2, files.count(), "nothing is left beside them");
            }
        }
    }

    private static ScratchProject plan(String name) throws Exception {
        ScratchProject scratch = ScratchProject.named(name);
        scratch.file("shop.bcp", PLAN);
        scratch.file("systems.bcp", SYSTEMS);
        scratch.file("disasters.bcp", DISASTERS);
        return scratch;
    }

    private static void waitForPlaces() {
        Window.waitUntil(() -> Stream.of(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().equals("Keep the places of a diagram")), "places to be written");
    }

    private static int nodes(Browser browser) {
        return browser.evaluate("return document.querySelectorAll('g.node').length") instanceof Double count
                ? count.intValue()
                : -1;
    }

    private static Composite area(OpenDiagramEditor diagram) {
        return diagram.editor().area().orElseThrow();
    }

    private static <T extends Control> Optional<T> find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            Optional<T> found = type.isInstance(child) ? Optional.of(type.cast(child))
                    : child instanceof Composite inner ? find(inner, type) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Label> labels(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Label label
                ? Stream.of(label)
                : child instanceof Composite inner ? labels(inner).stream() : Stream.empty()).toList();
    }
}
