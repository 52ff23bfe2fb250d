package org.holdfast.ui.internal.text.navigation;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.dsl.plan.Place;
import org.holdfast.ui.plan.PlanSession;

/** Shows places of a plan in the text editor. */
public final class PlanPlaces {

    private PlanPlaces() {}

    /** Opens the file and selects the place; for the thread of the user interface. */
    public static void open(PlanSession plan, Place place) {
        plan.file(place.file()).ifPresent(file -> open(file, place.offset(), place.length()));
    }

    private static void open(IFile file, int offset, int length) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
                page.getNavigationHistory().markLocation(editor);
                editor.selectAndReveal(offset, length);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
