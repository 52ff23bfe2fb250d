package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Sends the newest scene to the page. */
// the library does not say what may be null
@NonNullByDefault({})
final class RefreshHandler extends AbstractActionHandler<RefreshAction> {
    @Inject
    private ModelSubmissionHandler models;
    @Inject
    private SceneState state;

    @Override
    protected List<Action> executeAction(RefreshAction action) {
        // before the page has asked for it there is nothing to renew
        return state.getRoot() == null ? none() : models.submitModel();
    }
}
