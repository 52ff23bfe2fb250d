package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.holdfast.ui.internal.text.navigation.PlanLinks;
import org.holdfast.ui.internal.text.occurrences.PlanOccurrences;
import org.junit.jupiter.api.Test;

/** From names to what they mean, and what belongs together. */
class NavigationTest {

    private static final String PLAN = "plan p\n\nsystem crm {\n    needs db, web\n}\n\nsystem web {\n    needs db\n}\n";

    @Test
    void opensTheDeclarationInAnotherFile() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("links")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            scratch.file("b.bcp", "// here\nsystem db\n");
            Window.waitUntil(() -> link(editor).isPresent(), "the link");

            link(editor).orElseThrow().open();

            IEditorPart shown = Window.page().getActiveEditor();
            assertEquals("b.bcp", shown.getTitle());
            assertEquals("db", ((StyledText) shown.getAdapter(Control.class)).getSelectionText());
        }
    }

    @Test
    void marksWhereElseTheElementIsMentioned() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("mentions")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            editor.goTo("web");

            Window.waitUntil(() -> marked(editor).equals(List.of(PLAN.indexOf("web"), PLAN.lastIndexOf("web"))),
                    "the mentions");
        }
    }

    @Test
    void foldsElements() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("folding")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            ProjectionViewer viewer = (ProjectionViewer) editor.viewer();
            Window.waitUntil(() -> positions(viewer.getProjectionAnnotationModel(), "").size() == 2,
                    "what can be folded");

            viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
            assertEquals("plan p\n\nsystem crm {\n\nsystem web {\n", editor.widget().getText());

            editor.document().replace(0, 0, "// more\n");
            editor.document().replace(editor.document().getLength(), 0, "system x {\n    on h\n}\n");
            Window.waitUntil(() -> positions(viewer.getProjectionAnnotationModel(), "").size() == 3, "the new element");
            assertEquals("// more\nplan p\n\nsystem crm {\n\nsystem web {\nsystem x {\n    on h\n}\n",
                    editor.widget().getText());
        }
    }

    private static Optional<IHyperlink> link(PlanEditor editor) {
        IHyperlink[] links = new PlanLinks().detectHyperlinks(editor.viewer(), new Region(PLAN.indexOf("db"), 0),
                false);
        return links == null ? Optional.empty() : Optional.of(links[0]);
    }

    private static List<Integer> marked(PlanEditor editor) {
        return positions(editor.viewer().getAnnotationModel(), PlanOccurrences.TYPE);
    }

    private static List<Integer> positions(IAnnotationModel model, String type) {
        List<Integer> offsets = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation each = all.next();
            Position position = model.getPosition(each);
            if (type.isEmpty() || type.equals(each.getType())) {
                offsets.add(position.getOffset());
            }
        }
        return offsets.stream().sorted().toList();
    }
}
