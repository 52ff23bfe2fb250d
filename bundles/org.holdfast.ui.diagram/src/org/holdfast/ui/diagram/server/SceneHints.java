package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.layout.ServerLayoutKind;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** What the page may do with what it shows. Where a tool may be used the host says, each time anew. */
// the library does not say what may be null
@NonNullByDefault({})
final class SceneHints extends BaseDiagramConfiguration {
    private static final int LARGE = 300;

    @Inject
    private DiagramHost host;

    @Override
    public List<ShapeTypeHint> getShapeTypeHints() {
        List<String> tools = tools(false);
        return List.of(new ShapeTypeHint(SceneModel.GRAPH, false, false, false, false, tools),
                new ShapeTypeHint(SceneModel.NODE, true, true, false, false, tools),
                new ShapeTypeHint(SceneModel.CONTAINER, true, true, true, false, tools),
                new ShapeTypeHint(SceneModel.BORDER, true, true, false, false),
                new ShapeTypeHint(SceneModel.ITEM, false, true, false, false, tools));
    }

    @Override
    public List<EdgeTypeHint> getEdgeTypeHints() {
        List<String> ends = List.of(SceneModel.NODE, SceneModel.CONTAINER, SceneModel.BORDER);
        List<EdgeTypeHint> hints = new ArrayList<>();
        hints.add(new EdgeTypeHint(SceneModel.EDGE, true, true, false, ends, ends));
        tools(true)
                .forEach(tool -> hints.add(new EdgeTypeHint(tool, true, true, false, true, ends, ends)));
        return List.copyOf(hints);
    }

    private List<String> tools(boolean joining) {
        return host.scene().surroundings().palette().stream().flatMap(section -> section.tools().stream())
                .filter(tool -> !tool.applies() && tool.joins() == joining)
                .map(tool -> (joining ? SceneModel.EDGE : SceneModel.NODE) + ':' + tool.id()).toList();
    }

    @Override
    public ServerLayoutKind getLayoutKind() {
        return ServerLayoutKind.MANUAL;
    }

    @Override
    public boolean needsClientLayout() {
        return false;
    }

    @Override
    public boolean animatedUpdate() {
        return host.scene().layout().nodes().size() < LARGE;
    }
}
