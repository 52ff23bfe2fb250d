package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.ui.diagram.plan.PlanDiagram;
import org.holdfast.ui.diagram.plan.Subject;
import org.holdfast.ui.diagram.plan.Viewpoints;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.plan.PlanSession;

/** What is worked on in an editor: a diagram, its plan, its text, and the places of its things. */
final class DiagramWork implements AutoCloseable {
    private final DiagramEditor editor;
    private final PlanBuffers texts;
    private volatile PositionsStore store;
    private volatile boolean becoming;
    private final PlanDiagram diagram;
    private final PlanHost host;
    private final PageServer server;

    /** Prepares; reads the specification and where things were, which takes a moment: not on the thread of the window. */
    DiagramWork(DiagramEditor editor, PlanBuffers texts) {
        this.editor = editor;
        this.texts = texts;
        DiagramInput input = editor.input();
        store = store(input);
        diagram = new PlanDiagram(Viewpoints.diagram(input.diagram()), Subject.at(input.address()), store.read());
        PlanSession session = PlanSession.of(input.file().getProject());
        texts.open(session.readNow(model -> model.files().stream().map(XtextResource::getURI).toList()).stream()
                .flatMap(uri -> session.file(uri).stream()).toList());
        host = new PlanHost(session, diagram, new EditorSpectator(editor));
        server = new PageServer(host);
    }

    /** Has the editor show the diagram as soon as it is made. */
    void begin() {
        host.begin();
    }

    /** Nobody wants to wait for the diagram now. */
    void beginLater() {
        host.beginLater();
    }

    private static PositionsStore store(DiagramInput input) {
        return new PositionsStore(input.file(), input.diagram() + " " + input.root());
    }

    /** Shows what the editor is about now: the same diagram of something else. */
    void become(DiagramInput input) {
        diagram.toKeep().ifPresent(store::writeSoon);
        store = store(input);
        becoming = true;
        Job.createSystem("Show a diagram", (ICoreRunnable) monitor -> {
            diagram.become(Subject.at(input.address()), store.read());
            becoming = false;
            host.renew();
        }).schedule();
    }

    /** What the editor is about, if that has another name by now. */
    Optional<DiagramInput> renamed() {
        DiagramInput input = editor.input();
        return !becoming && diagram.subject() instanceof Subject.Element(URI address)
                && !address.equals(input.address())
                        ? PlanSession.of(input.file().getProject()).file(address).map(
                                file -> new DiagramInput(file, input.diagram(), input.label(), address.fragment()))
                        : Optional.empty();
    }

    /** Places are kept under the new name from now on. */
    void follow(DiagramInput renamed) {
        store = store(renamed);
        diagram.arranged().ifPresent(store::writeSoon);
    }

    PageServer server() {
        return server;
    }

    PlanHost host() {
        return host;
    }

    /** Does what the user asks for that is not about the plan. Called on the thread of the window. */
    void answer(Request request) {
        switch (request) {
            case Request.Undo undo -> history(IOperationHistory::undo);
            case Request.Redo redo -> history(IOperationHistory::redo);
            case Request.Save save -> Job.create("Save", (ICoreRunnable) texts::save).schedule();
            case Request.Move move -> rearrange("Move", Moved.positions(diagram.positions(), move));
            case Request.Arrange arrange -> rearrange("Lay Out", Positions.NONE);
            case Request.Selected selected ->
                editor.selection().select(selected.elements(), addresses(selected.elements()));
            case Request.Reveal reveal -> diagram.address(reveal.element())
                    .ifPresent(address -> TextNavigation.show(editor, address));
            case Request.Copy copy -> TextClipboard.copy(editor, addresses(copy.elements()));
            case Request.Typing typing -> editor.typing(typing.on());
            case Request.Export export -> DiagramExport.ask(editor, editor.scene());
            default -> throw new IllegalArgumentException("not for the editor: " + request);
        }
    }

    private List<URI> addresses(List<String> elements) {
        return elements.stream().flatMap(element -> diagram.address(element).stream()).distinct().toList();
    }

    /** The nodes and edges that show elements. */
    List<String> showing(List<URI> addresses) {
        return addresses.stream().flatMap(address -> diagram.showing(address).stream()).toList();
    }

    private void rearrange(String label, Positions positions) {
        Rearrangement step = new Rearrangement(label, texts.contextOf(editor.input().file()), diagram.positions(),
                positions, this::place);
        history((history, context, monitor, window) -> history.execute(step, monitor, window));
    }

    private void place(Positions positions) {
        diagram.place(positions);
        if (positions.equals(Positions.NONE)) {
            host.makeAnew();
        } else {
            host.renew();
        }
        store.writeSoon(positions);
    }

    private void history(Step step) {
        try {
            step.take(OperationHistoryFactory.getOperationHistory(), texts, null, editor);
        } catch (ExecutionException e) {
            ILog.of(DiagramWork.class).error("A step could not be undone or redone", e);
        }
    }

    /** A step of the history of a document. */
    private interface Step {
        Object take(IOperationHistory history, IUndoContext context,
                @Nullable IProgressMonitor monitor,
                DiagramEditor window) throws ExecutionException;
    }

    @Override
    public void close() {
        host.close();
        server.close();
        diagram.toKeep().ifPresent(store::writeSoon);
    }
}
