package org.holdfast.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.holdfast.ui.internal.plan.FileAddress;
import org.holdfast.ui.internal.plan.OpenDocuments;
import org.holdfast.ui.internal.plan.OpenPlan;
import org.holdfast.ui.internal.plan.Workers;

/**
 * The plan of a project, as all of the workbench sees it: each project has one. It follows the files of the project on disk
 * and, where a file is open in an editor, its unsaved text. Nothing has to be closed: what nobody looks at gives its memory
 * back.
 *
 * <pre>
 * PlanSession plan = PlanSession.of(project);
 * plan.addListener(listener);                                  // told when the model or the findings change
 * plan.read(model -> names(model))                             // on a background thread, values out
 *         .thenAcceptAsync(this::show, display::asyncExec);
 * plan.edit("Set RTO", model -> edits.of(new Draft().set(system(model), RTO, value)))
 *         .thenAcceptAsync(this::tellIfRefused, display::asyncExec);
 * </pre>
 *
 * An editor of something else than text (a diagram) connects its file to the file buffers as a text editor does (by the
 * document provider of its input): then the file is open, edits go to its document, are undone in the undo context of this
 * document ({@code DocumentUndoManagerRegistry}), and are saved with it.
 */
public final class PlanSession {

    private static final Map<IProject, PlanSession> ALL = new ConcurrentHashMap<>();

    private final OpenPlan plan;

    private PlanSession(IProject project) {
        plan = new OpenPlan(project);
    }

    /** The plan of a project. Returns at once; the files are read when something is asked. */
    public static PlanSession of(IProject project) {
        return ALL.computeIfAbsent(project, PlanSession::new);
    }

    /** The plan that an open document is a file of; empty if it is none of a plan in the workspace. */
    public static Optional<PlanSession> of(IDocument document) {
        return OpenDocuments.ALL.file(document).map(file -> of(file.getProject()));
    }

    /** The project. */
    public IProject project() {
        return plan.project();
    }

    /** How models name a file of the workspace. */
    public static URI uri(IFile file) {
        return FileAddress.of(file);
    }

    /** The file of the project that models name so. */
    public Optional<IFile> file(URI uri) {
        return List.of(ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(java.net.URI.create(uri.trimFragment().toString()))).stream()
                .filter(file -> project().equals(file.getProject())).findFirst();
    }

    /** The state that was read last. Returns at once. */
    public PlanState state() {
        return plan.models().state();
    }

    /** What was found last. Returns at once. */
    public PlanFindings findings() {
        return plan.findings();
    }

    /**
     * Reads the plan as it is now; while a text cannot be read, as it was when all could last: {@link PlanModel#state} says
     * so.
     *
     * @param reader
     *            called on a background thread; to take out what is needed, as values, and return soon: others wait
     * @return what the reader returns; fails with what it throws
     */
    public <T> CompletableFuture<T> read(Function<PlanModel, T> reader) {
        return Workers.supply(() -> plan.models().readGood(reader));
    }

    /**
     * As {@link #read}, by the thread that calls.
     *
     * @throws IllegalStateException
     *             on the thread of the user interface, which must not wait
     */
    public <T> T readNow(Function<PlanModel, T> reader) {
        notOnUiThread();
        return plan.models().readGood(reader);
    }

    /**
     * Reads the texts as they are now, finished or not: for what helps to write them. Who wants the plan uses
     * {@link #read}.
     */
    public <T> CompletableFuture<T> readText(Function<PlanModel, T> reader) {
        return Workers.supply(() -> plan.models().readLive(reader));
    }

    /**
     * As {@link #readText}, by the thread that calls.
     *
     * @throws IllegalStateException
     *             on the thread of the user interface, which must not wait
     */
    public <T> T readTextNow(Function<PlanModel, T> reader) {
        notOnUiThread();
        return plan.models().readLive(reader);
    }

    /**
     * As {@link #readText}, by the thread that calls, which may be that of the user interface.
     *
     * @param millis
     *            how long to wait at most
     * @return empty if the text is being read, or the reader returns null
     */
    public <T> Optional<T> readTextSoon(long millis, Function<PlanModel, T> reader) {
        return plan.models().tryReadLive(millis, reader);
    }

    /**
     * Changes the texts so that the plan says something else: in the documents of files that are open, and on disk in
     * others, as one step to undo. Needs a plan whose texts can all be read.
     *
     * @param label
     *            what is done, as undo names it
     * @param edit
     *            says which edits; called on a background thread
     * @return what became of it, when the texts are changed; the model follows when it is read next. The window must go on
     *         handling its events meanwhile
     */
    public CompletableFuture<EditOutcome> edit(String label, PlanEdit edit) {
        return plan.edit(label, edit);
    }

    /** Has the plan checked soon and its markers renewed, as after a change. */
    public void checkSoon() {
        plan.checkSoon();
    }

    /**
     * Checks the plan and renews its markers, by the thread that calls, on which that takes a while.
     *
     * @param cancelled
     *            asked now and then
     * @throws java.util.concurrent.CancellationException
     *             if it was cancelled
     * @throws IllegalStateException
     *             on the thread of the user interface, which must not wait
     */
    public void checkNow(BooleanSupplier cancelled) {
        notOnUiThread();
        plan.checkNow(cancelled);
    }

    /** Adds a listener; once more has no effect. */
    public void addListener(PlanListener listener) {
        plan.addListener(listener);
    }

    /** Removes a listener. */
    public void removeListener(PlanListener listener) {
        plan.removeListener(listener);
    }

    private static void notOnUiThread() {
        if (Display.getCurrent() != null) {
            throw new IllegalStateException("the thread of the user interface must not wait for a model");
        }
    }
}
