package org.holdfast.ui.internal.plan;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The turn of files that are not open, which are read and written in the background: the window goes on drawing, and takes
 * no keys. It waits for who works on the files, such as a builder.
 */
final class ClosedTurn {

    private final List<FileChange> changes;
    private final Supplier<Optional<String>> look;
    private List<FileChange> written = List.of();
    private List<FileChange> passed = List.of();

    /**
     * @param changes
     *            of files that are not open
     * @param look
     *            says why they must stay as they are
     */
    ClosedTurn(List<FileChange> changes, Supplier<Optional<String>> look) {
        this.changes = changes;
        this.look = look;
    }

    /** Makes the next turn of all, or of none; says why of none. */
    Optional<String> make() {
        return changes.isEmpty() ? Optional.empty() : inBackground(this::write);
    }

    /** Makes it not to have been. */
    void takeBack() {
        if (!changes.isEmpty()) {
            inBackground(() -> {
                ClosedFiles.takeBack(written);
                passed.forEach(FileChange::pass);
                return Optional.empty();
            });
        }
    }

    private Optional<String> write() {
        Optional<String> hindrance = look.get();
        if (hindrance.isPresent()) {
            return hindrance;
        }
        List<FileChange> due = changes.stream().filter(FileChange::isDue).toList();
        try {
            ClosedFiles.write(due);
        } catch (CoreException e) {
            return Optional.of(WritableFiles.reason(e.getStatus()));
        }
        written = due;
        passed = changes.stream().filter(each -> !due.contains(each)).toList();
        passed.forEach(FileChange::pass);
        return Optional.empty();
    }

    private static Optional<String> inBackground(Supplier<Optional<String>> work) {
        if (Display.getCurrent() == null) {
            return work.get();
        }
        List<Optional<String>> result = new ArrayList<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> result.add(work.get()));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result.isEmpty() ? Optional.of("it was interrupted") : result.get(0);
    }
}
