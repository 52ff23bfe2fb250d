package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Sends scenes: the graph, what stands around it, and after a creation that the new element is selected and named. */
// the library does not say what may be null
@NonNullByDefault({})
@Singleton
final class SceneSubmission extends ModelSubmissionHandler {
    @Inject
    private SceneState state;

    @Override
    public List<Action> submitModel(@Nullable String reason) {
        List<Action> actions = new ArrayList<>(super.submitModel(reason));
        Scene scene = state.scene();
        actions.add(new SurroundingsAction(scene.diagram().title(), scene.surroundings()));
        List<String> renamed = state.takeRenamed();
        if (!renamed.isEmpty()) {
            // the page forgets what it no longer has, and tells so; this comes behind it
            actions.add(new SelectAction(renamed));
        }
        state.takeFresh().ifPresent(fresh -> {
            actions.add(new SelectAction());
            actions.add(new SelectAction(List.of(fresh)));
            if (scene.texts().containsKey(fresh)) {
                actions.add(new DoAction("rename", fresh));
            }
        });
        return actions;
    }
}
