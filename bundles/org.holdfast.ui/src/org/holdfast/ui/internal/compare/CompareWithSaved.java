package org.holdfast.ui.internal.compare;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.ui.internal.text.PlanTextEditor;

/** Compares the text in the editor with the file. */
public final class CompareWithSaved extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        PlanTextEditor.of(event).ifPresent(on -> {
            try {
                CompareUI.openCompareEditor(new VersionComparison(
                        new Version(on.edited().file().getName(), "in the editor", on.document().get()),
                        new Version(on.edited().file().getName(), "as saved", on.edited().file().readString())));
            } catch (CoreException e) {
                on.tell(e.getStatus().getMessage());
            }
        });
        return null;
    }
}
