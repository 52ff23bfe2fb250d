package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.features.undoredo.RedoAction;
import org.eclipse.glsp.server.features.undoredo.UndoAction;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Undoes and redoes what the text does: there is no other stack. */
// the library does not say what may be null
@NonNullByDefault({})
final class UndoHandler implements ActionHandler {
    @Inject
    private DiagramHost host;

    @Override
    public List<Class<? extends Action>> getHandledActionTypes() {
        return List.of(UndoAction.class, RedoAction.class);
    }

    @Override
    public List<Action> execute(Action action) {
        host.ask(action instanceof UndoAction ? new Request.Undo() : new Request.Redo());
        return none();
    }
}
