package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.holdfast.ui.diagram.plan.PlanDiagram;
import org.holdfast.ui.diagram.plan.SceneDraft;
import org.holdfast.ui.diagram.server.Scene;
import org.holdfast.ui.plan.PlanSession;

/**
 * Makes scenes of a diagram in the background, one after another: reads the plan, and lays out when others may read it again.
 * What happens meanwhile is in the next one.
 */
final class SceneMaking {
    private final PlanSession session;
    private final PlanDiagram diagram;
    private final Taker taker;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Job following;
    private final Job asked;
    private volatile boolean givenUp;

    /** Who wants scenes. Called on background threads. */
    interface Taker {

        /** A scene is being made. */
        void begun();

        /**
         * There is a new one.
         *
         * @param scene
         *            empty if what it would show is no longer in the plan
         */
        void made(Optional<Scene> scene);

        /** Nobody wanted to wait for it. */
        void cancelled();

        /** It could not be made. */
        void failed(Throwable cause);
    }

    SceneMaking(String label, PlanSession session, PlanDiagram diagram, Taker taker) {
        this.session = session;
        this.diagram = diagram;
        this.taker = taker;
        following = job(label);
        // with each letter of the text
        following.setSystem(true);
        asked = job(label);
    }

    private Job job(String label) {
        Job job = Job.create(label, this::make);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            // it may not even have begun; what would come behind it takes as long
            if (event.getResult().matches(IStatus.CANCEL) && !givenUp) {
                givenUp = true;
                cancel();
                taker.cancelled();
            }
        }));
        return job;
    }

    /** Makes the next one soon, unless users gave one up and have done nothing since: it would take as long again. */
    void follow() {
        if (!givenUp) {
            following.schedule();
        }
    }

    /** Makes the next one soon. */
    void renew() {
        givenUp = false;
        following.schedule();
    }

    /** Makes one that takes its time, as people know who asked for it: it shows among what is going on. */
    void makeAnew() {
        givenUp = false;
        asked.schedule();
    }

    /** Makes none before that is asked for. */
    void giveUp() {
        givenUp = true;
        taker.cancelled();
    }

    /** Gives up what is being made. */
    void cancel() {
        following.cancel();
        asked.cancel();
    }

    private IStatus make(IProgressMonitor monitor) {
        oneAtATime.lock();
        try {
            taker.begun();
            Optional<SceneDraft> draft = session.readNow(model -> diagram.draft(model, session.findings()));
            taker.made(draft.map(one -> one.layOut(monitor::isCanceled)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            taker.failed(e);
            return Status.OK_STATUS;
        } finally {
            oneAtATime.unlock();
        }
    }
}
