package org.holdfast.dsl.ide.server;

import com.google.inject.Inject;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Does what takes long once nobody has typed for a moment, beside other requests that read. A change cancels it; then it is
 * done after the next pause.
 */
class AfterAPause {
    @Inject
    private PauseTimer timer;
    @Inject
    private IRequestManager requests;
    private Future<?> waiting = CompletableFuture.completedFuture(true);

    /** Begins the pause anew. */
    synchronized void run(Consumer<CancelIndicator> action) {
        waiting.cancel(false);
        waiting = timer.after(() -> request(action));
    }

    private void request(Consumer<CancelIndicator> action) {
        CompletableFuture<Boolean> done = requests.runRead(cancelled -> {
            action.accept(cancelled);
            return true;
        });
        done.whenComplete((result, failure) -> {
            if (done.isCancelled()) {
                run(action);
            }
        });
    }
}
