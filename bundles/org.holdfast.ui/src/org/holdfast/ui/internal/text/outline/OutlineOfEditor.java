package org.holdfast.ui.internal.text.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.holdfast.ui.internal.text.EditedFile;

/** Gives text editors of plan files their outline. */
public final class OutlineOfEditor implements IAdapterFactory {

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)
                || editor.getDocumentProvider() == null) {
            return null;
        }
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        boolean isOfPlan = EditedFile.of(editor.getDocumentProvider().getDocument(editor.getEditorInput())).isPresent();
        return viewer == null || !isOfPlan ? null : type.cast(new PlanOutlinePage(editor, viewer));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IContentOutlinePage.class };
    }
}
