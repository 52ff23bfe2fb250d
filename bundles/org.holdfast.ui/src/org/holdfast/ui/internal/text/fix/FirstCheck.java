package org.holdfast.ui.internal.text.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanSession;

/** Markers outlive the program, what was found does not: the first who asks has the plan checked. */
final class FirstCheck {

    private FirstCheck() {}

    /** What was found last; if nothing was checked yet, waits for that, with progress and to be cancelled. */
    static PlanFindings findings(PlanSession plan) {
        if (plan.findings().equals(PlanFindings.NONE)) {
            if (Display.getCurrent() == null) {
                plan.checkNow(() -> false);
            } else {
                await(plan);
            }
        }
        return plan.findings();
    }

    private static void await(PlanSession plan) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> check(plan, monitor));
        } catch (InterruptedException cancelled) {
            // then there is nothing to offer
        } catch (InvocationTargetException e) {
            ILog.of(FirstCheck.class).error(plan.project().getName() + " cannot be checked", e.getCause());
        }
    }

    private static void check(PlanSession plan, IProgressMonitor monitor) throws InterruptedException {
        monitor.beginTask("Checking " + plan.project().getName(), IProgressMonitor.UNKNOWN);
        try {
            plan.checkNow(monitor::isCanceled);
        } catch (CancellationException cancelled) {
            throw new InterruptedException();
        }
    }
}
