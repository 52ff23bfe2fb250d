package org.holdfast.rcp.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Says in the title of the window what is worked on, so that windows can be told apart: {@code mail-order/plan.bcp – Holdfast}. */
final class WindowTitle implements IPartListener2, IPropertyListener {

    private static final String PROGRAM = "Holdfast";

    private final IWorkbenchWindowConfigurer configurer;

    private WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    /** Keeps the title of a window, which is about to be opened. */
    static void keep(IWorkbenchWindowConfigurer configurer) {
        WindowTitle title = new WindowTitle(configurer);
        configurer.getWindow().getService(IPartService.class).addPartListener(title);
        title.update();
    }

    private void update() {
        IWorkbenchWindow window = configurer.getWindow();
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        configurer.setTitle(editor == null ? PROGRAM : editor.getTitleToolTip() + " – " + PROGRAM);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            editor.addPropertyListener(this);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    /** A file that is renamed, or saved under another name. */
    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPartConstants.PROP_TITLE) {
            update();
        }
    }
}
