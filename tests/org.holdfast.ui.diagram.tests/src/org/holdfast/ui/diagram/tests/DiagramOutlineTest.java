package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** The outline beside a diagram shows what is drawn, and goes along with it. */
class DiagramOutlineTest {

    private static final String PLAN = """
            plan shop "Shop"
            site hq "Head office"
            host rack "Rack" { at hq }
            system web "Web shop" { at hq }
            """;

    @Test
    void showsWhatIsDrawnAndFollowsIt() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("outline")) {
            IFile file = scratch.file("shop.bcp", PLAN);
            OpenDiagramEditor diagram = OpenDiagramEditor.of(file, "Sites", "shop");
            Window.page().activate(diagram.editor());
            Window.waitFor(List.of("Head office"), DiagramOutlineTest::items);
            TreeItem site = tree().getItem(0);
            assertNotNull(site.getImage());
            site.setExpanded(true);
            assertEquals(List.of("Rack", "Web shop"), texts(site.getItems()).stream().sorted().toList());

            file.setContents(PLAN.replace("Rack", "Shelf").getBytes(), IResource.FORCE, null);
            Window.waitUntil(() -> texts(tree().getItem(0).getItems()).contains("Shelf"), "the new name");
        }
    }

    @Test
    void selectsWhatTheDiagramSelects() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("outline")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp", PLAN), "Sites", "shop");
            Window.page().activate(diagram.editor());
            Window.waitFor(List.of("Head office"), DiagramOutlineTest::items);
            String rack = diagram.scene().diagram().nodes().get(0).children().stream()
                    .filter(node -> node.label().text().startsWith("Rack")).findFirst().orElseThrow().id();

            diagram.editor().setFocus();
            diagram.ask(new Request.Selected(List.of(rack)));

            Window.waitUntil(() -> texts(tree().getSelection()).equals(List.of("Rack")), "the item");
        }
    }

    @Test
    void whatIsSelectedInItIsSelectedInTheDiagram() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("outline")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp", PLAN), "Dependencies", "shop");
            Window.page().activate(diagram.editor());
            Window.waitUntil(() -> items().contains("Web shop"), "the outline");
            TreeItem web = Stream.of(tree().getItems()).filter(item -> item.getText().equals("Web shop")).findFirst()
                    .orElseThrow();
            tree().setFocus();
            tree().setSelection(web);
            Event event = new Event();
            event.item = web;
            // the page may still be opening
            Window.waitUntil(() -> {
                tree().notifyListeners(SWT.Selection, event);
                return diagram.editor().getSite().getSelectionProvider().getSelection().toString().contains("#web");
            }, "the selection");
        }
    }

    private static List<String> texts(TreeItem... items) {
        return Stream.of(items).map(TreeItem::getText).toList();
    }

    private static List<String> items() {
        return page() instanceof Tree tree ? texts(tree.getItems()) : List.of();
    }

    private static Tree tree() {
        return (Tree) page();
    }

    private static Control page() {
        return ((PageBookView) Window.page().findView(IPageLayout.ID_OUTLINE)).getCurrentPage().getControl();
    }
}
