package org.holdfast.ui.diagram.internal;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The menu that opens in a diagram. */
final class DiagramMenu {

    private DiagramMenu() {}

    static void install(DiagramActions actions, IEditorSite site, Browser browser) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(actions, shown));
        browser.setMenu(menu.createContextMenu(browser));
        site.registerContextMenu(menu, site.getSelectionProvider());
    }

    private static void fill(DiagramActions actions, IMenuManager menu) {
        actions.ofSelection().forEach(menu::add);
        menu.add(new Separator());
        actions.ofDiagram().forEach(menu::add);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
