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
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.holdfast.ui.diagram.plan.DiagramChoices;
import org.holdfast.ui.plan.PlanSession;

/** Opens the diagram that its parameters name: other parts of the window call it by the id of its command. */
@NonNullByDefault({})
public final class OpenDiagramOf extends AbstractHandler {

    private static final String DIAGRAM = "org.holdfast.ui.diagram.name";
    private static final String ROOT = "org.holdfast.ui.diagram.root";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String diagram = event.getParameter(DIAGRAM);
        URI root = URI.createURI(event.getParameter(ROOT));
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        file(root).map(file -> PlanSession.of(file.getProject())).ifPresent(session -> session
                .read(DiagramChoices::of)
                .thenAcceptAsync(choices -> choices.stream()
                        .filter(each -> each.diagram().equals(diagram) && each.root().equals(root)).findFirst()
                        .ifPresent(choice -> OpenDiagram.open(window.getActivePage(), session, choice)),
                        window.getShell().getDisplay()::asyncExec));
        return null;
    }

    private static Optional<IFile> file(URI root) {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(java.net.URI.create(root.trimFragment().toString()))).findFirst();
    }
}
