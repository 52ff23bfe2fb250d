package org.holdfast.ui.diagram.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.plan.PlanSession;

/** Selects in the open diagrams what the text at the cursor says, and brings the first of them to the front. */
@NonNullByDefault({})
public final class ShowInDiagram extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IEditorPart text = HandlerUtil.getActiveEditor(event);
        IFile file = text == null ? null : Adapters.adapt(text.getEditorInput(), IFile.class);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (file != null && HandlerUtil.getCurrentSelection(event) instanceof ITextSelection selected) {
            int offset = selected.getOffset();
            PlanSession.of(file.getProject())
                    .read(model -> model.file(PlanSession.uri(file)).map(
                            resource -> PlanServices.get(EObjectAtOffsetHelper.class).resolveContainedElementAt(
                                    resource,
                                    offset)))
                    .thenAcceptAsync(found -> found.ifPresent(element -> show(page, element)),
                            page.getWorkbenchWindow().getShell().getDisplay()::asyncExec);
        }
        return null;
    }

    /** The innermost element that a diagram shows. */
    private static void show(IWorkbenchPage page, EObject found) {
        for (EObject element = found; element != null; element = element.eContainer()) {
            URI address = EcoreUtil.getURI(element);
            for (IEditorReference reference : page.getEditorReferences()) {
                if (reference.getEditor(false) instanceof DiagramEditor editor && editor.reveal(address)) {
                    page.bringToTop(editor);
                    return;
                }
            }
        }
    }
}
