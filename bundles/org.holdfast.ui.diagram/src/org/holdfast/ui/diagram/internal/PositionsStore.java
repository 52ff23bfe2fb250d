package org.holdfast.ui.diagram.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
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
        return path().map(this::read).orElse(Positions.NONE);
    }

    private Positions read(Path path) {
        synchronized (lock(path)) {
            return file(path).of(diagram);
        }
    }

    /** Keeps where things are. What cannot be written is left as it was: nothing of the plan is lost. */
    void write(Positions positions) {
        path().ifPresent(path -> write(path, positions));
    }

    private void write(Path path, Positions positions) {
        try {
            synchronized (lock(path)) {
                file(path).with(diagram, positions).write(path);
            }
            plan.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        } catch (IOException | CoreException e) {
            ILog.of(PositionsStore.class).warn("the places of a diagram cannot be kept", e);
        }
    }

    /** Keeps where things are, on a thread of its own; not while the folder is being deleted, but after it, where nothing is. */
    void writeSoon(Positions positions) {
        Job job = Job.createSystem("Keep the places of a diagram", (ICoreRunnable) monitor -> write(positions));
        job.setRule(plan.getParent());
        job.schedule();
    }

    private static PositionsFile file(Path path) {
        try {
            return PositionsFile.read(path);
        } catch (PositionsFileException e) {
            ILog.of(PositionsStore.class).warn("the places of diagrams cannot be read", e);
            return PositionsFile.EMPTY;
        }
    }

    /** None where the plan is gone: its folder then lies nowhere, or is not there. */
    private Optional<Path> path() {
        return Optional.ofNullable(plan.getParent().getLocation()).map(IPath::toPath).filter(Files::isDirectory)
                .filter(folder -> plan.exists()).map(PositionsFile::beside);
    }

    private static Object lock(Path path) {
        return LOCKS.computeIfAbsent(path, one -> new Object());
    }
}
