package org.holdfast.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.internal.text.PlanTextEditor;

/** Compares the text in the editor with that of the last commit of Git. */
public final class CompareWithCommit extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        PlanTextEditor.of(event).ifPresent(on -> {
            Path file = on.edited().file().getLocation().toPath();
            Workers.supply(() -> committed(file)).thenAcceptAsync(text -> text.ifPresentOrElse(
                    before -> CompareUI.openCompareEditor(new VersionComparison(
                            new Version(on.edited().file().getName(), "in the editor", on.document().get()),
                            new Version(on.edited().file().getName(), "last commit", before))),
                    () -> on.tell("Git has no committed version of this file")), Workers.ui());
        });
        return null;
    }

    private static Optional<String> committed(Path file) {
        try {
            return CommittedText.of(file);
        } catch (IOException e) {
            ILog.of(CompareWithCommit.class).error("Cannot read the Git repository of " + file, e);
            return Optional.empty();
        }
    }
}
