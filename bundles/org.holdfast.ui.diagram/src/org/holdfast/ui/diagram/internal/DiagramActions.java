package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.holdfast.ui.diagram.server.Request;

/** The actions of the workbench in a diagram, and its menu. */
final class DiagramActions {

    private DiagramActions() {}

    /** Has the menus and keys of the workbench do in a diagram what they say. */
    static void install(DiagramEditor editor, IEditorSite site, IUndoContext context) {
        IActionBars bars = site.getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(site, context));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(site, context));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(),
                action("Copy as Text", editor, (one, ids) -> one.ask(new Request.Copy(ids))));
    }

    /** The menu of what is selected. */
    static void menu(DiagramEditor editor, Browser browser) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(editor, shown));
        browser.setMenu(menu.createContextMenu(browser));
        editor.getSite().registerContextMenu(menu, editor.getSite().getSelectionProvider());
    }

    private static void fill(DiagramEditor editor, IMenuManager menu) {
        if (!editor.selected().isEmpty()) {
            menu.add(action("Show in Text", editor,
                    (one, ids) -> one.ask(new Request.Reveal(ids.get(0)))));
            menu.add(action("Copy as Text", editor, (one, ids) -> one.ask(new Request.Copy(ids))));
            menu.add(action("Delete", editor, (one, ids) -> one.ask(new Request.Delete(ids))));
            menu.add(new Separator());
        }
        menu.add(action("Lay Out Anew", editor, (one, ids) -> one.ask(new Request.Arrange())));
        menu.add(action("Export\u2026", editor, (one, ids) -> one.ask(new Request.Export())));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static Action action(String label, DiagramEditor editor, BiConsumer<DiagramEditor, List<String>> run) {
        return new Action(label) {
            @Override
            public void run() {
                run.accept(editor, editor.selected());
            }
        };
    }
}
