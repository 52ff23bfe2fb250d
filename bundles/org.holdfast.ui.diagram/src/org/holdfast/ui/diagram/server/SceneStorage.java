package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Leaves loading and saving to the host. */
// the library does not say what may be null
@NonNullByDefault({})
final class SceneStorage implements SourceModelStorage {
    @Inject
    private DiagramHost host;

    @Override
    public void loadSourceModel(RequestModelAction action) {
        // the host has it
    }

    @Override
    public void saveSourceModel(SaveModelAction action) {
        host.ask(new Request.Save());
    }
}
