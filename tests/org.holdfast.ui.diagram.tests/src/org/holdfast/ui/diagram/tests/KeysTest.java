package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.diagram.layout.Point;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** Keys that are pressed while the page of a diagram has the focus are obeyed once: by the workbench or by the page. */
class KeysTest {

    private static final String PLAN = """
            plan shop "Shop"

            system web "Web shop"
            """;

    @Test
    void undoAndRedoTakeOneStep() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("keys")) {
            OpenDiagramEditor diagram = open(scratch);
            create(diagram, "system1");
            create(diagram, "system2");
            Keyboard.press("ctrl+z");
            Window.waitUntil(() -> diagram.node("system2").isEmpty(), "the undo");
            pause();
            assertEquals(List.of("Web shop", "system1"), diagram.names());
            Keyboard.press("ctrl+shift+z");
            Window.waitUntil(() -> diagram.node("system2").isPresent(), "the redo");
            pause();
            Keyboard.press("ctrl+s");
            Window.waitUntil(() -> !diagram.editor().isDirty(), "the save");
            assertEquals(2, scratch.file("shop.bcp").readString().split("system system", -1).length - 1);
        }
    }

    @Test
    void keysOfTheWorkbenchReachItAndThoseOfThePageThePage() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("keys")) {
            OpenDiagramEditor diagram = open(scratch);
            List<String> done = new ArrayList<>();
            IExecutionListener listener = new Executions(done);
            commands().addExecutionListener(listener);
            // the choice that opens keeps the thread until it is closed
            Display.getCurrent().timerExec(1500, () -> dialogs().forEach(Shell::close));
            Keyboard.press("ctrl+alt+d");
            Window.waitUntil(() -> !done.isEmpty() && dialogs().findAny().isEmpty(), "the command");
            pause();
            commands().removeExecutionListener(listener);
            assertEquals(List.of("org.holdfast.ui.diagram.open"), done);
            focus(diagram);

            Keyboard.press("ctrl+f");
            Window.waitUntil(() -> holds(diagram, "document.activeElement.tagName === 'INPUT'"), "the search");
            Keyboard.type("web");
            Window.waitUntil(() -> holds(diagram, "document.activeElement.value === 'web'"), "words in the search");
            // what is typed is the field's: neither the text nor the selection of the diagram changes
            Keyboard.press("ctrl+a");
            Keyboard.press("Delete");
            Window.waitUntil(() -> holds(diagram, "document.activeElement.value === ''"), "an empty search");
            Keyboard.press("Escape");
            Window.waitUntil(() -> holds(diagram, "document.activeElement.tagName !== 'INPUT'"), "its end");

            Keyboard.press("ctrl+a");
            Window.waitUntil(() -> diagram.editor().getSite().getSelectionProvider().getSelection()
                    .toString().contains("#web"), "the selection");
            Keyboard.press("F3");
            Window.waitUntil(() -> Window.page().getActiveEditor() instanceof ITextEditor, "the text");
        }
    }

    @Test
    void whoOpensItByKeysGoesOnByKeys() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("keys")) {
            Window.page().closeEditor(opened(scratch, PLAN).editor(), false);
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.project().getFile("shop.bcp"), "Dependencies",
                    "shop");
            diagram.editor().getSite().getShell().forceActive();
            Window.waitUntil(() -> holds(diagram, "document.body.classList.contains('ready')"), "the page");
            Keyboard.press("Tab");
            Window.waitUntil(() -> isSelected(diagram, "#web"), "the first node");
        }
    }

    @Test
    void walksThroughNodesAndFromThereToTheText() throws Exception {
        String two = PLAN.replace("shop\"\n", "shop\" { needs stock }\n") + "\nsystem stock \"Stock\"\n";
        try (ScratchProject scratch = ScratchProject.named("keys")) {
            OpenDiagramEditor diagram = open(scratch, two);
            Keyboard.press("Tab");
            Window.waitUntil(() -> isSelected(diagram, "#web"), "the first node");
            Keyboard.press("Right");
            Window.waitUntil(() -> isSelected(diagram, "#stock"), "the node to the right");
            Keyboard.press("Return");
            Window.waitUntil(() -> Window.page().getActiveEditor() instanceof ITextEditor, "the text");
        }
    }

    private static boolean isSelected(OpenDiagramEditor diagram, String name) {
        return diagram.editor().getSite().getSelectionProvider().getSelection().toString().contains(name);
    }

    @Test
    void deletesWhatIsSelectedAndNotWhatItLeaves() throws Exception {
        String runs = """
                plan shop "Shop"

                host rack "Rack"

                system web "Web shop" { on rack }
                """;
        try (ScratchProject scratch = ScratchProject.named("keys")) {
            OpenDiagramEditor diagram = open(scratch, runs);
            Browser page = page(diagram);
            page.execute("""
                    const edge = document.querySelector('g.edge path.reach');
                    const { x, y, width, height } = edge.getBoundingClientRect();
                    const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2 };
                    ['mousedown', 'mouseup'].forEach(kind => edge.dispatchEvent(new MouseEvent(kind, at)));
                    """);
            Window.waitUntil(() -> !diagram.editor().getSite().getSelectionProvider().getSelection().isEmpty(),
                    "the selection");
            Keyboard.press("Delete");
            Window.waitUntil(() -> diagram.scene().diagram().edges().isEmpty(), "the deletion");
            assertEquals(Set.of("Rack", "Web shop"), Set.copyOf(diagram.names()));
        }
    }

    private static OpenDiagramEditor open(ScratchProject scratch) throws Exception {
        return open(scratch, PLAN);
    }

    private static OpenDiagramEditor open(ScratchProject scratch, String plan) throws Exception {
        OpenDiagramEditor diagram = opened(scratch, plan);
        focus(diagram);
        return diagram;
    }

    private static OpenDiagramEditor opened(ScratchProject scratch, String plan) throws Exception {
        Keyboard.isNeeded();
        OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp", plan), "Dependencies", "shop");
        Window.waitUntil(() -> {
            // the first start opens the example, perhaps over it
            if (Window.page().getActivePart() != diagram.editor()) {
                Window.page().activate(diagram.editor());
            }
            return holds(diagram, "document.body.classList.contains('ready')");
        }, "the page");
        return diagram;
    }

    private static void focus(OpenDiagramEditor diagram) throws IOException {
        Browser page = page(diagram);
        Rectangle area = page.getDisplay().map(page, null, page.getClientArea());
        diagram.editor().getSite().getShell().forceActive();
        page.forceFocus();
        Keyboard.click(area.x + area.width - 30, area.y + area.height - 30);
        Window.waitUntil(() -> holds(diagram, "document.hasFocus() && document.activeElement.tagName === 'svg'"),
                "the focus");
    }

    private static void create(OpenDiagramEditor diagram, String name) {
        diagram.ask(new Request.Create("CreateSystem", Optional.empty(), new Point(10, 200)));
        Window.waitUntil(() -> diagram.node(name).isPresent(), name);
    }

    /** Time for what should not happen, such as a second undo. */
    private static void pause() {
        boolean[] over = { false };
        Display.getCurrent().timerExec(700, () -> over[0] = true);
        Window.waitUntil(() -> over[0], "the pause");
    }

    private static Stream<Shell> dialogs() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && !shell.getText().isEmpty() && shell.getParent() != null);
    }

    private static ICommandService commands() {
        return PlatformUI.getWorkbench().getService(ICommandService.class);
    }

    /** Notes what is executed. */
    @NonNullByDefault({})
    private record Executions(List<String> done) implements IExecutionListener {
        @Override
        public void preExecute(String command, ExecutionEvent event) {
            done.add(command);
        }

        @Override
        public void postExecuteSuccess(String command, Object value) {
            // noted already
        }

        @Override
        public void postExecuteFailure(String command, ExecutionException exception) {
            done.add(command + " failed");
        }

        @Override
        public void notHandled(String command, NotHandledException exception) {
            done.add(command + " not handled");
        }
    }

    private static boolean holds(OpenDiagramEditor diagram, String condition) {
        return Boolean.TRUE.equals(page(diagram).evaluate("return " + condition));
    }

    private static Browser page(OpenDiagramEditor diagram) {
        return browsers(diagram.editor().area().orElseThrow()).findFirst().orElseThrow();
    }

    private static Stream<Browser> browsers(Composite in) {
        return Stream.of(in.getChildren()).flatMap((Control control) -> control instanceof Browser browser
                ? Stream.of(browser)
                : control instanceof Composite inner ? browsers(inner) : Stream.empty());
    }
}
