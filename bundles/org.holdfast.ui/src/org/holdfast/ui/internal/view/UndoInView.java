package org.holdfast.ui.internal.view;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo in a view: what was done last to the texts, as in their editors. */
final class UndoInView extends Action {

    private interface Step {
        void take(IOperationHistory history) throws ExecutionException;
    }

    private final Step step;

    private UndoInView(Step step) {
        this.step = step;
    }

    /** Has the commands of the window do so in a view. */
    static void install(IActionBars bars, IUndoContext context) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(),
                new UndoInView(history -> history.undo(context, null, null)));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(),
                new UndoInView(history -> history.redo(context, null, null)));
    }

    @Override
    public void run() {
        try {
            step.take(OperationHistoryFactory.getOperationHistory());
        } catch (ExecutionException e) {
            ILog.of(UndoInView.class).error("The text cannot be taken back", e);
        }
    }
}
