package org.holdfast.diagram.layout.elk;

import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.holdfast.diagram.layout.Stop;

/** Ends the work of ELK between its steps: nested graphs are not asked whether they are cancelled, but tell each step. */
final class StoppedMonitor extends BasicProgressMonitor {
    private final Stop stop;

    StoppedMonitor(Stop stop) {
        this.stop = stop;
    }

    @Override
    public boolean isCanceled() {
        return stop.isWanted();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        stop.check();
        return new StoppedMonitor(stop);
    }
}
