package org.holdfast.ui.internal.plan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Threads for what the one of the user interface must not wait for. They end with the program. */
public final class Workers {

    private static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "Plan");
        thread.setDaemon(true);
        return thread;
    });

    private Workers() {}

    /** Does something in the background. */
    public static <T> CompletableFuture<T> supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, POOL);
    }

    /** Runs something in the background. */
    static void run(Runnable work) {
        POOL.execute(work);
    }

    /** The thread of the user interface; what comes after its end is dropped. */
    public static Executor ui() {
        return work -> {
            Display display = Display.getDefault();
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        };
    }
}
