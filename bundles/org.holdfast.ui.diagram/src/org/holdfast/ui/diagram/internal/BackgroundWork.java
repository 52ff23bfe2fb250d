package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** What an editor has worked on in the background, once that is ready: to read a plan and what to draw takes a moment. */
final class BackgroundWork implements AutoCloseable {
    private final DiagramEditor editor;
    private final PlanBuffers texts;
    private final WhileOpen window;
    private volatile Optional<DiagramWork> work = Optional.empty();
    private Optional<Job> opening = Optional.empty();

    BackgroundWork(DiagramEditor editor, PlanBuffers texts, WhileOpen window) {
        this.editor = editor;
        this.texts = texts;
        this.window = window;
    }

    /** Makes it ready, and the diagram after that. */
    void begin() {
        Job job = Job.create("Open " + editor.input().label(), (ICoreRunnable) this::open);
        opening = Optional.of(job);
        job.schedule();
    }

    private void open(IProgressMonitor monitor) {
        DiagramWork begun = new DiagramWork(editor, texts);
        work = Optional.of(begun);
        if (monitor.isCanceled()) {
            begun.beginLater();
        } else {
            begun.begin();
        }
        window.run(() -> {}, begun::close);
    }

    /** Nobody wants to wait for what is being drawn. */
    void cancel() {
        opening.ifPresent(Job::cancel);
        use(one -> one.host().cancel());
    }

    /** Draws after all. */
    void draw() {
        use(one -> one.host().makeAnew());
    }

    /** Does something with it if it is ready. */
    void use(Consumer<DiagramWork> user) {
        work.ifPresent(user);
    }

    /** It, which is ready: there is a scene. */
    DiagramWork ready() {
        return work.orElseThrow();
    }

    Optional<DiagramWork> ifReady() {
        return work;
    }

    @Override
    public void close() {
        use(DiagramWork::close);
    }
}
