package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.glsp.server.model.DefaultGModelState;
import org.eclipse.jdt.annotation.NonNullByDefault;

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

    Scene scene() {
        return scene;
    }

    /** The next scene with one new element is the answer to a creation. */
    void expectFresh() {
        expecting = true;
    }

    /** Takes the host's scene. */
    Scene take() {
        scene = host.scene();
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

    private void findFresh(Collection<String> ids) {
        fresh = ids.stream().filter(id -> !known.contains(id)).sorted().findFirst();
        expecting = fresh.isEmpty();
    }
}
