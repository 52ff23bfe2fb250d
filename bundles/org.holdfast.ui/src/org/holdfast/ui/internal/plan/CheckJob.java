package org.holdfast.ui.internal.plan;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.holdfast.ui.internal.problems.PlanChecks;
import org.holdfast.ui.plan.PlanFindings;

/** Checks a plan in the background; gives way to whoever wants the model and then begins anew. */
final class CheckJob extends Job {

    private static final long AGAIN_MILLIS = 200;

    private final Function<BooleanSupplier, PlanFindings> check;
    private final Consumer<PlanFindings> found;
    private final BooleanSupplier isModelWanted;

    CheckJob(String name, Function<BooleanSupplier, PlanFindings> check, BooleanSupplier isModelWanted,
            Consumer<PlanFindings> found) {
        super(name);
        this.check = check;
        this.isModelWanted = isModelWanted;
        this.found = found;
        setPriority(Job.BUILD);
        setSystem(true);
    }

    /** Puts the check off to {@code millis} from now, also one that runs. */
    void restart(long millis) {
        cancel();
        schedule(millis);
    }

    @Override
    @NonNullByDefault({})
    public boolean belongsTo(Object family) {
        return PlanChecks.FAMILY.equals(family);
    }

    @Override
    @NonNullByDefault({})
    protected IStatus run(IProgressMonitor monitor) {
        try {
            PlanFindings findings = check.apply(() -> monitor.isCanceled() || isModelWanted.getAsBoolean());
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            found.accept(findings);
            return Status.OK_STATUS;
        } catch (CancellationException gaveWay) {
            if (!monitor.isCanceled()) {
                schedule(AGAIN_MILLIS);
            }
            return Status.CANCEL_STATUS;
        }
    }
}
