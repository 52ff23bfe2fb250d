package org.holdfast.ui.diagram.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Runs things on the thread of the window, if an editor is open by then. */
final class WhileOpen {
    private final Display display;
    private final BooleanSupplier open;

    WhileOpen(Display display, BooleanSupplier open) {
        this.display = display;
        this.open = open;
    }

    /** Runs one thing, or another if the editor is closed. */
    void run(Runnable run, Runnable otherwise) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> (open.getAsBoolean() ? run : otherwise).run());
        }
    }
}
