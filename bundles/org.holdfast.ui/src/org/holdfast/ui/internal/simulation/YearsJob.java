package org.holdfast.ui.internal.simulation;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.ui.plan.PlanSession;

/** Simulates years in the background, with progress; can be cancelled. */
final class YearsJob extends Job {

    /** Progress is told in so many parts. */
    static final int PARTS = 100;

    private final PlanSession plan;
    private final LongConsumer progressed;
    private final Consumer<Years> done;

    /**
     * @param progressed
     *            told how many of {@link #PARTS} are done, on any thread
     * @param done
     *            told what came of it, on a background thread; not if it was cancelled
     */
    YearsJob(PlanSession plan, LongConsumer progressed, Consumer<Years> done) {
        super("Simulating years of " + plan.project().getName());
        this.plan = plan;
        this.progressed = progressed;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), PARTS);
        try {
            done.accept(Years.simulate(plan, new Told(monitor)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IllegalStateException e) {
            return Status.info(String.valueOf(e.getMessage()));
        } finally {
            monitor.done();
        }
    }

    /** Tells the monitor, which wants steps, of the whole. */
    private final class Told implements Progress {
        private final IProgressMonitor monitor;
        private final AtomicLong told = new AtomicLong();

        Told(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void done(long part, long of) {
            long now = part * PARTS / of;
            long before = told.getAndAccumulate(now, Math::max);
            if (now > before) {
                monitor.worked((int) (now - before));
                progressed.accept(now);
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
