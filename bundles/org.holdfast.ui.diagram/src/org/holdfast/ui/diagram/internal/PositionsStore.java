package org.holdfast.ui.diagram.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.layout.kept.PositionsFile;
import org.holdfast.diagram.layout.kept.PositionsFileException;

/** The file with the places of the diagrams of a plan, which lies beside the plan. Not for the thread of the window. */
final class PositionsStore {
    private static final Map<Path, Object> LOCKS = new ConcurrentHashMap<>();

    private final IFile plan;
    private final String diagram;

    /**
     * @param plan
     *            the file of the plan
     * @param diagram
     *            the name of one of its diagrams
     */
    PositionsStore(IFile plan, String diagram) {
        this.plan = plan;
        this.diagram = diagram.replace('#', ' ');
    }

    /** Where things were; nowhere if that cannot be read. */
    Positions read() {
        synchronized (lock()) {
            return file().of(diagram);
        }
    }

    /** Keeps where things are. What cannot be written is left as it was: nothing of the plan is lost. */
    void write(Positions positions) {
        Path path = path();
        try {
            synchronized (lock()) {
                file().with(diagram, positions).write(path);
            }
            plan.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        } catch (IOException | CoreException e) {
            ILog.of(PositionsStore.class).warn("the places of a diagram cannot be kept", e);
        }
    }

    /** Keeps where things are, on a thread of its own. */
    void writeSoon(Positions positions) {
        Job.createSystem("Keep the places of a diagram", (ICoreRunnable) monitor -> write(positions)).schedule();
    }

    private PositionsFile file() {
        try {
            return PositionsFile.read(path());
        } catch (PositionsFileException e) {
            ILog.of(PositionsStore.class).warn("the places of diagrams cannot be read", e);
            return PositionsFile.EMPTY;
        }
    }

    private Path path() {
        return PositionsFile.beside(Path.of(plan.getParent().getLocationURI()));
    }

    private Object lock() {
        return LOCKS.computeIfAbsent(path(), path -> new Object());
    }
}
