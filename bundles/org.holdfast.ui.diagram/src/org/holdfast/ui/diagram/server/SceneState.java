package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.glsp.server.model.DefaultGModelState;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.holdfast.diagram.view.Diagram;

/** What the page shows now. Nothing is changed here, so there is no stack of commands. */
// the library does not say what may be null
@NonNullByDefault({})
@Singleton
class SceneState extends DefaultGModelState {
    @Inject
    private DiagramHost host;
    private Scene scene = Scene.EMPTY;
    private Set<String> known = Set.of();
    private boolean expecting;
    private Optional<String> fresh = Optional.empty();
    private List<String> selected = List.of();
    private List<String> renamed = List.of();

    Scene scene() {
        return scene;
    }

    /** The next scene with one new element is the answer to a creation. */
    void expectFresh() {
        expecting = true;
    }

    /** The page has selected nodes and edges. */
    void select(List<String> ids) {
        selected = ids;
    }

    /** Takes the host's scene. */
    Scene take() {
        Scene before = scene;
        scene = host.scene();
        if (before.subject() == scene.subject()) {
            followSelection(before.diagram(), scene.diagram());
        }
        Set<String> ids = new HashSet<>();
        Scenes.nodes(scene.diagram()).forEach(node -> ids.add(node.id()));
        scene.diagram().edges().forEach(edge -> ids.add(edge.id()));
        if (expecting) {
            findFresh(ids);
        }
        known = ids;
        return scene;
    }

    /** What was created since this was last asked. */
    Optional<String> takeFresh() {
        Optional<String> taken = fresh;
        fresh = Optional.empty();
        return taken;
    }

    /** The selection with new names where there are, if that was not asked since; else empty. */
    List<String> takeRenamed() {
        List<String> taken = renamed;
        renamed = List.of();
        return taken;
    }

    private void followSelection(Diagram before, Diagram now) {
        if (!selected.isEmpty()) {
            Map<String, String> ids = Renamed.between(before, now);
            if (selected.stream().anyMatch(ids::containsKey)) {
                selected = selected.stream().map(id -> ids.getOrDefault(id, id)).toList();
                renamed = selected;
            }
        }
    }

    private void findFresh(Collection<String> ids) {
        fresh = ids.stream().filter(id -> !known.contains(id)).sorted().findFirst();
        expecting = fresh.isEmpty();
    }
}
