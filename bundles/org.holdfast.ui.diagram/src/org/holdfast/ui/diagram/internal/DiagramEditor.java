package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
import org.osgi.service.event.EventHandler;

/** Shows one diagram of a plan, and changes the plan through it. */
@NonNullByDefault({})
public final class DiagramEditor extends EditorPart implements IReusableEditor {
    /** The id of this editor. */
    public static final String ID = "org.holdfast.ui.diagram.editor";

    private final SelectedElements selection = new SelectedElements();
    private final EventHandler grounds = event -> onUi(this::takeGround);
    private final PlanBuffers texts = new PlanBuffers(() -> onUi(this::filesChanged));
    private Optional<DiagramArea> area = Optional.empty();
    private volatile Optional<DiagramWork> work = Optional.empty();
    private Optional<DiagramActions> actions = Optional.empty();
    private Optional<DiagramOutline> outline = Optional.empty();
    private Scene scene = Scene.EMPTY;
    private boolean following;

    @Override
    public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
        if (!(editorInput instanceof DiagramInput input)) {
            throw new PartInitException("a diagram is opened from its plan");
        }
        setSite(site);
        setInput(input);
        texts.open(List.of(input.file()));
        site.setSelectionProvider(selection);
        actions = Optional.of(new DiagramActions(this, site, texts));
        site.getService(IEventBroker.class).subscribe(Ground.CHANGED, grounds);
    }

    /** Shows the same diagram of something else, if it is open already. */
    @Override
    public void setInput(IEditorInput next) {
        super.setInput(next);
        setPartName(next.getName());
        work.ifPresent(one -> one.become(input()));
        firePropertyChange(PROP_INPUT);
    }

    /** From now on it shows what another part of the window wants. */
    void follow() {
        following = true;
    }

    boolean isFollowing() {
        return following;
    }

    @Override
    public void createPartControl(Composite parent) {
        area = Optional.of(new DiagramArea(parent));
        Job.create("Open " + input().label(), (ICoreRunnable) monitor -> begin()).schedule();
    }

    /** An editor of a file that is gone closes, as those of texts do, if nothing is lost by that. */
    private void filesChanged() {
        if (input().exists() || texts.isDirty()) {
            firePropertyChange(PROP_DIRTY);
        } else {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private void begin() {
        DiagramWork begun = new DiagramWork(this, texts);
        work = Optional.of(begun);
        begun.begin();
        onUi(() -> {}, begun::close);
    }

    /** Shows a scene. Called on the thread of the window. */
    void show(Scene now) {
        scene = now;
        setPartName(now.diagram().title().isEmpty() ? input().label() : now.diagram().title());
        boolean opened = canvas().isEmpty();
        area.orElseThrow().show(now, work.orElseThrow().server(),
                browser -> actions.ifPresent(all -> DiagramMenu.install(all, getEditorSite(), browser)));
        if (opened && getSite().getPage().getActivePart() == this) {
            // the editor was given it before there was anything to take keys
            setFocus();
        }
        outline.ifPresent(DiagramOutline::renew);
    }

    private void takeGround() {
        area.ifPresent(DiagramArea::takeGround);
    }

    DiagramInput input() {
        return (DiagramInput) getEditorInput();
    }

    Optional<DiagramCanvas> canvas() {
        return area.flatMap(DiagramArea::canvas);
    }

    /** The page has selected nodes and edges, which show elements. */
    void select(List<String> shown, List<URI> addresses) {
        selection.set(shown, addresses);
        actions.ifPresent(all -> all.selected(shown));
        outline.ifPresent(one -> one.select(shown));
    }

    /** Has nodes and edges selected, and shown. */
    void choose(List<String> shown) {
        canvas().filter(one -> !shown.isEmpty()).ifPresent(one -> one.select(shown));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter != IContentOutlinePage.class) {
            return super.getAdapter(adapter);
        }
        outline = Optional.of(new DiagramOutline(this, selection));
        return adapter.cast(outline.get());
    }

    /** Keys are typed into a field of the page, or no longer. */
    void typing(boolean on) {
        actions.ifPresent(all -> all.typing(on));
    }

    /** What the diagram is shown in; empty before the editor is open. */
    public Optional<Composite> area() {
        return area.map(DiagramArea::parent);
    }

    /** What is shown now. */
    public Scene scene() {
        return scene;
    }

    /** Does what the user asks for that is not about the plan. Called on the thread of the window. */
    void answer(Request request) {
        work.ifPresent(one -> one.answer(request));
    }

    /** Asks for something as the page does. */
    public void ask(Request request) {
        work.ifPresent(one -> one.host().ask(request));
    }

    /** Shows where an element is in the diagram; says whether it is. */
    public boolean reveal(URI address) {
        List<String> found = work.map(one -> one.showing(List.of(address))).orElse(List.of());
        choose(found);
        return !found.isEmpty();
    }

    /** The nodes and edges that are selected. */
    List<String> selected() {
        return selection.shown();
    }

    /** Runs something on the thread of the window, if the editor is open by then. */
    void onUi(Runnable run) {
        onUi(run, () -> {});
    }

    private void onUi(Runnable run, Runnable otherwise) {
        Display display = getSite().getWorkbenchWindow().getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> (area.filter(one -> !one.isDisposed()).isPresent() ? run : otherwise).run());
        }
    }

    @Override
    public boolean isDirty() {
        return texts.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            texts.save(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(getSite().getShell(), "Save", "The plan cannot be saved.",
                    e.getStatus());
        }
    }

    @Override
    public void doSaveAs() {
        // the plan is saved where it is
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        area.ifPresent(DiagramArea::setFocus);
    }

    @Override
    public void dispose() {
        getSite().getService(IEventBroker.class).unsubscribe(grounds);
        work.ifPresent(DiagramWork::close);
        area.ifPresent(DiagramArea::close);
        texts.close();
        super.dispose();
    }
}
