package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.holdfast.ui.diagram.plan.DiagramChoices;
import org.holdfast.ui.plan.PlanSession;

/** Asks which diagram of the plan to open, and opens it. */
@NonNullByDefault({})
public final class OpenDiagram extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        resource(event).ifPresent(resource -> {
            PlanSession session = PlanSession.of(resource.getProject());
            session.read(DiagramChoices::of).thenAcceptAsync(
                    choices -> choose(window, session, choices), window.getShell().getDisplay()::asyncExec);
        });
        return null;
    }

    private static Optional<IResource> resource(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (selection instanceof IStructuredSelection some
                && Adapters.adapt(some.getFirstElement(), IResource.class) instanceof IResource selected) {
            return Optional.of(selected);
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return Optional.ofNullable(editor)
                .map(part -> Adapters.adapt(part.getEditorInput(), IFile.class));
    }

    private static void choose(IWorkbenchWindow window, PlanSession session, List<DiagramChoices.Choice> choices) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), new ChoiceLabels());
        dialog.setTitle("Open Diagram");
        dialog.setMessage("Choose a diagram:");
        dialog.setEmptyListMessage("There is no plan here to show.");
        dialog.setElements(choices.toArray());
        dialog.setHelpAvailable(false);
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof DiagramChoices.Choice chosen) {
            open(window.getActivePage(), session, chosen);
        }
    }

    static DiagramInput input(IFile file, DiagramChoices.Choice choice) {
        return new DiagramInput(file, choice.diagram(), choice.label(), choice.root().fragment());
    }

    /** Opens a diagram; empty if the file of what it shows is gone. */
    static Optional<IEditorPart> open(IWorkbenchPage page, PlanSession session, DiagramChoices.Choice choice) {
        return session.file(choice.root()).map(file -> {
            try {
                return page.openEditor(input(file, choice), DiagramEditor.ID);
            } catch (PartInitException e) {
                ILog.of(OpenDiagram.class).error("A diagram cannot be opened", e);
                return null;
            }
        });
    }
}
