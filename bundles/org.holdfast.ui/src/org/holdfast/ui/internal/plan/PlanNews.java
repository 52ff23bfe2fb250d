package org.holdfast.ui.internal.plan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.holdfast.ui.plan.PlanListener;

/** Who is told what becomes of a plan: in order, and never by a thread that holds a model. */
final class PlanNews {

    private final CopyOnWriteArrayList<PlanListener> listeners = new CopyOnWriteArrayList<>();
    private CompletableFuture<Void> told = CompletableFuture.allOf();

    /** Adds a listener; once more has no effect. */
    void add(PlanListener listener) {
        listeners.addIfAbsent(listener);
    }

    void remove(PlanListener listener) {
        listeners.remove(listener);
    }

    /** Whether anybody listens. */
    boolean isHeard() {
        return !listeners.isEmpty();
    }

    /** Tells all who listen by then; returns at once. */
    synchronized void tell(Consumer<PlanListener> news) {
        told = told.thenRunAsync(() -> listeners.forEach(listener -> tell(listener, news)), Workers::run);
    }

    private static void tell(PlanListener listener, Consumer<PlanListener> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
            ILog.of(PlanNews.class).error("A listener of the plan failed", e);
        }
    }
}
