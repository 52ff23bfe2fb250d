package org.holdfast.ui.diagram.internal;

import java.util.function.Consumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.holdfast.diagram.layout.kept.Positions;

/** Things are put elsewhere in a diagram: no edit of the text, but one step among those of the text. */
@NonNullByDefault({})
final class Rearrangement extends AbstractOperation {
    private final Positions before;
    private final Positions after;
    private final Consumer<Positions> place;

    /**
     * @param place
     *            puts things where they are to be
     */
    Rearrangement(String label, IUndoContext context, Positions before, Positions after, Consumer<Positions> place) {
        super(label);
        this.before = before;
        this.after = after;
        this.place = place;
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        place.accept(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        place.accept(before);
        return Status.OK_STATUS;
    }
}
