package org.holdfast.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The window of an Eclipse. Tests run on its thread, so waiting means to work off its events. */
final class Eclipse {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eclipse() {}

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** The words in the menu bar, without the marks of their keys. */
    static List<String> menus() {
        return Stream.of(window().getShell().getMenuBar().getItems()).map(MenuItem::getText)
                .map(words -> words.replace("&", "")).toList();
    }

    static void waitUntil(BooleanSupplier condition, String what) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                    // wakes the thread to ask again
                });
                display.sleep();
            }
        }
        assertTrue(condition.getAsBoolean(), "waited in vain for " + what);
    }
}
