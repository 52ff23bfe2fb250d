package org.holdfast.ui.diagram.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.holdfast.ui.diagram.server.Request;

/** What the menus and keys of the workbench do in a diagram. */
final class DiagramActions {
    private static final String CONTEXT = "org.holdfast.ui.diagram.context";

    private final IActionBars bars;
    private final Map<String, IAction> global = new LinkedHashMap<>();
    private final IAction show;
    private final IAction copy;
    private final IAction delete;
    private final IAction arrange;
    private final IAction export;

    DiagramActions(DiagramEditor editor, IEditorSite site, IUndoContext undo) {
        bars = site.getActionBars();
        show = action("Show in Text", () -> editor.ask(new Request.Reveal(editor.selection().shown().get(0))));
        copy = action("Copy as Text", () -> editor.ask(new Request.Copy(editor.selection().shown())));
        delete = action("Delete", () -> editor.ask(new Request.Delete(editor.selection().shown())));
        arrange = action("Lay Out Anew", () -> editor.ask(new Request.Arrange()));
        export = action("Export\u2026", () -> editor.ask(new Request.Export()));
        global.put(ActionFactory.UNDO.getId(), new UndoActionHandler(site, undo));
        global.put(ActionFactory.REDO.getId(), new RedoActionHandler(site, undo));
        global.put(ActionFactory.COPY.getId(), copy);
        global.put(ActionFactory.DELETE.getId(), delete);
        global.put(ActionFactory.SELECT_ALL.getId(),
                action("Select All", () -> editor.canvas().ifPresent(DiagramCanvas::selectAll)));
        global.put(ActionFactory.FIND.getId(),
                action("Find", () -> editor.canvas().ifPresent(DiagramCanvas::search)));
        selected(List.of());
        typing(false);
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler("org.holdfast.ui.diagram.showText", new ActionHandler(show));
        handlers.activateHandler("org.holdfast.ui.diagram.arrange", new ActionHandler(arrange));
        site.getService(IContextService.class).activateContext(CONTEXT);
    }

    /** While keys are typed into a field of the page, they mean what they mean there. */
    void typing(boolean on) {
        global.forEach((id, action) -> bars.setGlobalActionHandler(id, on ? null : action));
        bars.updateActionBars();
    }

    /** Something else is selected. */
    void selected(List<String> elements) {
        List.of(show, copy, delete).forEach(one -> one.setEnabled(!elements.isEmpty()));
    }

    /** What can be done with what is selected. */
    List<IAction> ofSelection() {
        return List.of(show, copy, delete);
    }

    /** What can be done with all of the diagram. */
    List<IAction> ofDiagram() {
        return List.of(arrange, export);
    }

    private static IAction action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
