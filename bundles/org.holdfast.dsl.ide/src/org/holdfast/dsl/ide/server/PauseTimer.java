package org.holdfast.dsl.ide.server;

import com.google.inject.Singleton;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Tells when a pause in typing is long enough. */
@Singleton
class PauseTimer {
    private static final long MILLIS = 400;

    /** What is asked for after the server was shut down is not done. */
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "holdfast-pause");
        thread.setDaemon(true);
        return thread;
    }, new ThreadPoolExecutor.DiscardPolicy());

    PauseTimer() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Runs when the pause is over, unless it is cancelled before. */
    Future<?> after(Runnable action) {
        return timer.schedule(action, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Forgets what is waiting. */
    void shutdown() {
        timer.shutdownNow();
    }
}
