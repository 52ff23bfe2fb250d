package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.holdfast.ui.diagram.plan.DiagramChoices;
import org.holdfast.ui.diagram.plan.DiagramChoices.Choice;
import org.holdfast.ui.plan.PlanSession;

/**
 * Opens the diagram that its parameters name: other parts of the window call it by the id of its command. The editor that
 * was opened so before shows it from now on, if it is still open.
 */
@NonNullByDefault({})
public final class OpenDiagramOf extends AbstractHandler {

    private static final String DIAGRAM = "org.holdfast.ui.diagram.name";
    private static final String ROOT = "org.holdfast.ui.diagram.root";
    private static final String ONLY_IF_OPEN = "org.holdfast.ui.diagram.onlyIfOpen";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String diagram = event.getParameter(DIAGRAM);
        URI root = URI.createURI(event.getParameter(ROOT));
        boolean onlyIfOpen = Boolean.parseBoolean(event.getParameter(ONLY_IF_OPEN));
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        file(root).map(file -> PlanSession.of(file.getProject())).ifPresent(session -> session
                .read(model -> DiagramChoices.of(model, diagram, root))
                .thenAcceptAsync(found -> found.ifPresent(choice -> show(window.getActivePage(), session, choice,
                        onlyIfOpen)), window.getShell().getDisplay()::asyncExec));
        return null;
    }

    private static Optional<IFile> file(URI root) {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(java.net.URI.create(root.trimFragment().toString()))).findFirst();
    }

    private static void show(IWorkbenchPage page, PlanSession session, Choice choice, boolean onlyIfOpen) {
        Optional<DiagramEditor> open = follower(page, session);
        if (open.isPresent()) {
            session.file(choice.root())
                    .ifPresent(file -> page.reuseEditor(open.get(), OpenDiagram.input(file, choice)));
            if (!onlyIfOpen) {
                page.activate(open.get());
            }
        } else if (!onlyIfOpen) {
            OpenDiagram.open(page, session, choice).filter(DiagramEditor.class::isInstance)
                    .ifPresent(editor -> ((DiagramEditor) editor).follow());
        }
    }

    private static Optional<DiagramEditor> follower(IWorkbenchPage page, PlanSession session) {
        return Stream.of(page.getEditorReferences()).map((IEditorReference each) -> each.getEditor(false))
                .filter(DiagramEditor.class::isInstance).map(DiagramEditor.class::cast)
                .filter(each -> each.isFollowing() && each.input().file().getProject().equals(session.project()))
                .findFirst();
    }
}
