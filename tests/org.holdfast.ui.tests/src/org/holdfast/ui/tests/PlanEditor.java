package org.holdfast.ui.tests;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A plan file that is open in the text editor. */
record PlanEditor(ITextEditor editor) {

    static PlanEditor open(IFile file) throws CoreException {
        Window.waitForExample();
        return new PlanEditor((ITextEditor) IDE.openEditor(Window.page(), file));
    }

    IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    ISourceViewer viewer() {
        return (ISourceViewer) editor.getAdapter(ITextViewer.class);
    }

    /** Puts the cursor before the first place of a text. */
    void goTo(String text) {
        select(text, 0);
    }

    /** Selects so many characters of the first place of a text. */
    void select(String text, int length) {
        editor.selectAndReveal(document().get().indexOf(text), length);
    }
}
