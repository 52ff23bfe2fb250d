package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The window under test. Tests run on its thread, so waiting means to work off its events. */
public final class Window {

    private static final Runnable CLOSE_DIALOGS = Window::closeDialogs;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static boolean exampleWasOpen;

    private Window() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static List<IEditorPart> openEditors() {
        return Stream.of(page().getEditorReferences())
                .map(reference -> reference.getEditor(true))
                .filter(Objects::nonNull)
                .toList();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** What a future gives, while the window goes on working. */
    public static <T> T await(CompletableFuture<T> future) {
        waitUntil(future::isDone, "what was asked for");
        return future.join();
    }

    /** At the first start the example opens by itself, and takes the focus: tests that need it wait for that. */
    public static void waitForExample() {
        if (!exampleWasOpen && System.getProperty("holdfast.examples") != null) {
            waitUntil(() -> openEditors().stream().anyMatch(each -> each.getTitleToolTip().startsWith("mail-order/")),
                    "the example");
        }
        exampleWasOpen = true;
    }

    /** Waits until something is as expected; else says how it is. */
    public static <T> void waitFor(T expected, Supplier<T> actual) {
        work(() -> expected.equals(actual.get()));
        assertEquals(expected, actual.get());
    }

    public static void waitUntil(BooleanSupplier condition, String what) {
        work(condition);
        assertTrue(condition.getAsBoolean(), "waited in vain for " + what);
    }

    private static void work(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE.toNanos();
        display.timerExec((int) PATIENCE.toMillis(), CLOSE_DIALOGS);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                    // wakes the thread to ask again
                });
                display.sleep();
            }
        }
        display.timerExec(-1, CLOSE_DIALOGS);
    }

    // a dialog that nobody answers would hold the thread, and the test, for ever
    private static void closeDialogs() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getParent() != null && shell.isVisible()
                    && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0) {
                shell.close();
            }
        }
    }
}
