package org.holdfast.rcp.internal.guide;

import org.eclipse.help.IContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.holdfast.ui.guide.GuideView;

/** Answers the workbench's calls for help, F1 among them, with the guide. */
public final class GuideHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        show("README");
    }

    @Override
    public void displayDynamicHelp() {
        show(pageOf(activePart()));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayDynamicHelp();
    }

    @Override
    public void displayHelpResource(String href) {
        show(href);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** The page about what the user works in. */
    static String pageOf(String part) {
        return switch (part) {
            case "org.eclipse.ui.genericeditor.GenericEditor" -> "language";
            case "org.holdfast.ui.method" -> "method";
            case "org.holdfast.ui.findings", "org.eclipse.ui.views.ProblemView" -> "rules/README";
            case "org.holdfast.ui.simulation" -> "analyses/recover";
            default -> part.startsWith("org.holdfast.ui.diagram") ? "diagrams" : "workbench";
        };
    }

    private static String activePart() {
        IWorkbenchPage page = page();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        return part == null ? "" : part.getSite().getId();
    }

    private static @Nullable IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }

    private static void show(String name) {
        IWorkbenchPage page = page();
        if (page == null) {
            return;
        }
        try {
            if (page.showView(GuideView.ID) instanceof GuideView view) {
                view.show(name);
            }
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
        }
    }
}
