package org.holdfast.ui.diagram.tests;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.PartInitException;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;
import org.holdfast.ui.diagram.internal.DiagramEditor;
import org.holdfast.ui.diagram.internal.DiagramInput;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
import org.holdfast.ui.tests.Window;

/** A diagram that is open in the window. */
record OpenDiagramEditor(DiagramEditor editor) {

    /** Opens a diagram of an element of a file, and waits until it is shown. */
    static OpenDiagramEditor of(IFile file, String diagram, String root) throws PartInitException {
        DiagramInput input = new DiagramInput(file, diagram, diagram, root);
        OpenDiagramEditor open = new OpenDiagramEditor(
                (DiagramEditor) Window.page().openEditor(input, DiagramEditor.ID));
        Window.waitUntil(() -> !open.scene().diagram().nodes().isEmpty(), "the diagram");
        return open;
    }

    Scene scene() {
        return editor.scene();
    }

    void ask(Request request) {
        editor.ask(request);
    }

    /** The outermost node whose words begin so. */
    Optional<Node> node(String words) {
        return scene().diagram().nodes().stream().filter(node -> node.label().text().startsWith(words)).findFirst();
    }

    String id(String words) {
        return node(words).map(Node::id)
                .orElseThrow(() -> new AssertionError("no node '" + words + "' among " + names()));
    }

    List<String> names() {
        return scene().diagram().nodes().stream().map(node -> node.label().text()).toList();
    }

    /** The edge between two nodes. */
    Optional<Edge> edge(String source, String target) {
        return scene().diagram().edges().stream()
                .filter(edge -> edge.source().equals(source) && edge.target().equals(target)).findFirst();
    }
}
