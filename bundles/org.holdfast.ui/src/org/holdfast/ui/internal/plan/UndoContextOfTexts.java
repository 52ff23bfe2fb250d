package org.holdfast.ui.internal.plan;

import java.util.function.Predicate;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;

/**
 * What is done to some of the texts, open or not: for what is no text editor and undoes what they do.
 *
 * @param isMeant
 *            which files; asked each time
 */
@NonNullByDefault({})
public record UndoContextOfTexts(Predicate<IFile> isMeant) implements IUndoContext {

    @Override
    public String getLabel() {
        return "Plan";
    }

    @Override
    public boolean matches(IUndoContext context) {
        return equals(context) || context instanceof ObjectUndoContext of && isMeant(of.getObject());
    }

    private boolean isMeant(Object changed) {
        return changed instanceof IFile file && isMeant.test(file)
                || changed instanceof IDocument document
                        && OpenDocuments.ALL.file(document).filter(isMeant).isPresent();
    }
}
