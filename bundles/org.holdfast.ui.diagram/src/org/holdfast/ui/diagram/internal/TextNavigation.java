package org.holdfast.ui.diagram.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.holdfast.ui.plan.PlanServices;
import org.holdfast.ui.plan.PlanSession;

/** Leads from a diagram to the text. */
final class TextNavigation {

    private TextNavigation() {}

    /** Opens the file of an element and selects its name there. */
    static void show(DiagramEditor editor, URI address) {
        PlanSession session = PlanSession.of(editor.input().file().getProject());
        session.file(address).ifPresent(file -> session
                .read(model -> model.element(address).map(element -> {
                    ITextRegion region = PlanServices.get(ILocationInFileProvider.class)
                            .getSignificantTextRegion(element);
                    return new Region(region.getOffset(), region.getLength());
                }))
                .thenAccept(found -> found.ifPresent(region -> editor.onUi(() -> open(editor, file, region)))));
    }

    private static void open(DiagramEditor editor, IFile file, IRegion region) {
        try {
            IEditorPart part = IDE.openEditor(editor.getSite().getPage(), file);
            ITextEditor text = part.getAdapter(ITextEditor.class);
            if (text != null) {
                text.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (PartInitException e) {
            ILog.of(TextNavigation.class).error("The text cannot be opened", e);
        }
    }
}
