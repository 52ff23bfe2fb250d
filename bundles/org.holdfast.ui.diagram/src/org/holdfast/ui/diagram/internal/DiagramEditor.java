package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
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

    private final DiagramSelection selection = new DiagramSelection(this);
    private final EventHandler grounds = event -> onUi(this::takeGround);
    private final PlanBuffers texts = new PlanBuffers(() -> onUi(this::filesChanged));
    private final WhileOpen window = new WhileOpen(PlatformUI.getWorkbench().getDisplay(), this::isOpen);
    private final BackgroundWork work = new BackgroundWork(this, texts, window);
    private Optional<DiagramArea> area = Optional.empty();
    private Optional<DiagramActions> actions = Optional.empty();
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
        site.setSelectionProvider(selection.elements());
        DiagramActions all = new DiagramActions(this, site, texts);
        actions = Optional.of(all);
        selection.tell(all);
        site.getService(IEventBroker.class).subscribe(Ground.CHANGED, grounds);
    }

    /** Shows the same diagram of something else, if it is open already. */
    @Override
    public void setInput(IEditorInput next) {
        super.setInput(next);
        setPartName(next.getName());
        work.use(one -> one.become(input()));
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
        area = Optional.of(new DiagramArea(parent, work::cancel, work::draw));
        work.begin();
    }

    /** An editor of a file that is gone closes, as those of texts do, if nothing is lost by that. */
    private void filesChanged() {
        if (input().exists() || texts.isDirty()) {
            firePropertyChange(PROP_DIRTY);
        } else {
            getSite().getPage().closeEditor(this, false);
        }
    }

    /** Shows a scene. Called on the thread of the window. */
    void show(Scene now) {
        scene = now;
        work.ready().renamed().ifPresent(this::rename);
        setPartName(now.diagram().title().isEmpty() ? input().label() : now.diagram().title());
        boolean opened = canvas().isEmpty();
        area.orElseThrow().show(now, work.ready().server(),
                browser -> actions.ifPresent(all -> DiagramMenu.install(all, getEditorSite(), browser)));
        if (opened && getSite().getPage().getActivePart() == this) {
            // the editor was given it before there was anything to take keys
            setFocus();
        }
        selection.renew();
    }

    /** It is still what it was, and is found again under its new name. */
    private void rename(DiagramInput renamed) {
        work.ready().follow(renamed);
        super.setInput(renamed);
        firePropertyChange(PROP_INPUT);
    }

    private boolean isOpen() {
        return area.filter(one -> !one.isDisposed()).isPresent();
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

    DiagramSelection selection() {
        return selection;
    }

    /** Does something to what says that the diagram is being drawn. */
    void drawing(Consumer<DrawingBar> use) {
        area.map(DiagramArea::bar).ifPresent(use);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IContentOutlinePage.class ? adapter.cast(selection.outline()) : super.getAdapter(adapter);
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
        work.use(one -> one.answer(request));
    }

    /** Asks for something as the page does. */
    public void ask(Request request) {
        work.use(one -> one.host().ask(request));
    }

    /** Shows where an element is in the diagram; says whether it is. */
    public boolean reveal(URI address) {
        List<String> found = work.ifReady().map(one -> one.showing(List.of(address))).orElse(List.of());
        selection.choose(found);
        return !found.isEmpty();
    }

    /** Runs something on the thread of the window, if the editor is open by then. */
    void onUi(Runnable run) {
        window.run(run, () -> {});
    }

    @Override
    public boolean isDirty() {
        return texts.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        texts.save(monitor, getSite().getShell());
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
        work.close();
        area.ifPresent(DiagramArea::close);
        texts.close();
        super.dispose();
    }
}
