package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.ui.diagram.internal.DiagramEditor;
import org.holdfast.ui.diagram.internal.DiagramInput;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** Drawing is work in the background, which can be given up. */
class DrawingTest {
    private static final String PLAN = """
            plan shop "Shop"
            system web "Web shop" { needs stock }
            system stock "Stock"
            """;
    private static final String CANCELLED = "Drawing was cancelled: this is not the diagram of the plan as it is now.";

    @Test
    void aDrawingThatIsCancelledIsMadeWhenThatIsAskedFor() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("cancelled")) {
            IFile file = scratch.file("shop.bcp", PLAN);
            DiagramEditor editor = cancelled(() -> (DiagramEditor) Window.page()
                    .openEditor(new DiagramInput(file, "Dependencies", "Dependencies", "shop"), DiagramEditor.ID));
            Window.waitUntil(() -> says(editor, CANCELLED), "the words");
            assertEquals(List.of(), editor.scene().diagram().nodes());

            draw(editor);
            Window.waitUntil(() -> editor.scene().diagram().nodes().size() == 2, "the diagram");
            assertTrue(!says(editor, CANCELLED));
        }
    }

    @Test
    void openingIsCancelledToo() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("opening")) {
            IFile file = scratch.file("shop.bcp", PLAN);
            DiagramEditor editor = cancelled("Open Dependencies", () -> (DiagramEditor) Window.page()
                    .openEditor(new DiagramInput(file, "Dependencies", "Dependencies", "shop"), DiagramEditor.ID));
            Window.waitUntil(() -> says(editor, CANCELLED), "the words");
            draw(editor);
            Window.waitUntil(() -> editor.scene().diagram().nodes().size() == 2, "the diagram");
        }
    }

    @Test
    void aLayoutThatIsCancelledLeavesAllWhereItWas() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("kept")) {
            OpenDiagramEditor diagram = OpenDiagramEditor.of(scratch.file("shop.bcp", PLAN), "Dependencies", "shop");
            String web = diagram.id("Web shop");
            Bounds before = diagram.scene().layout().nodes().get(web);
            Bounds after = new Bounds(before.x() + 500, before.y() + 300, before.width(), before.height());
            diagram.ask(new Request.Move(Map.of(web, after)));
            Window.waitUntil(() -> after.equals(diagram.scene().layout().nodes().get(web)), "the move");

            cancelled(() -> {
                diagram.ask(new Request.Arrange());
                return diagram;
            });
            Window.waitUntil(() -> says(diagram.editor(), CANCELLED), "the words");
            assertEquals(after, diagram.scene().layout().nodes().get(web));
            draw(diagram.editor());
            Window.waitUntil(() -> !says(diagram.editor(), CANCELLED), "the end of the words");
            assertEquals(after, diagram.scene().layout().nodes().get(web));

            diagram.ask(new Request.Arrange());
            Window.waitUntil(() -> !after.equals(diagram.scene().layout().nodes().get(web)), "the layout");
        }
    }

    /** Does something that leads to a drawing, and cancels that as people do among what is going on. */
    private static <T> T cancelled(Callable<T> action) throws Exception {
        return cancelled("Draw Dependencies", action);
    }

    private static <T> T cancelled(String name, Callable<T> action) throws Exception {
        List<Job> cancelled = new CopyOnWriteArrayList<>();
        IJobChangeListener listener = new JobChangeAdapter() {
            @Override
            public void running(@Nullable IJobChangeEvent event) {
                if (event != null && event.getJob().getName().equals(name)) {
                    cancelled.add(event.getJob());
                    event.getJob().cancel();
                }
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            T done = action.call();
            Window.waitUntil(() -> cancelled.stream().anyMatch(job -> job.getResult() != null), "the cancelled job");
            return done;
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
    }

    private static void draw(DiagramEditor editor) {
        Button draw = (Button) find(editor.area().orElseThrow(),
                control -> control instanceof Button button && button.getText().equals("Draw")).orElseThrow();
        draw.notifyListeners(SWT.Selection, null);
    }

    private static boolean says(DiagramEditor editor, String words) {
        return find(editor.area().orElseThrow(),
                control -> control instanceof Label label && label.getText().equals(words)
                        && label.getParent().getVisible())
                .isPresent();
    }

    private static Optional<Control> find(Composite parent, Predicate<Control> wanted) {
        for (Control child : parent.getChildren()) {
            Optional<Control> found = wanted.test(child) ? Optional.of(child)
                    : child instanceof Composite inner ? find(inner, wanted) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
