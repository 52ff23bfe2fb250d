package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;

/** The outline shows the elements of the text, and goes along with it. */
class PlanOutlineTest {

    private static final String PLAN = "plan p\n\nsite hq \"Head office\" {\n    site room\n}\n\nsystem crm\n";

    @Test
    void showsElementsWithIconsAndFollowsTheText() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("outline")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            Window.waitFor(List.of("p  plan", "hq  site – Head office", "crm  system"), PlanOutlineTest::items);
            assertNotNull(tree().getItem(0).getImage());

            editor.document().replace(PLAN.length(), 0, "system web\n");

            Window.waitUntil(() -> items().contains("web  system"), "the new element");
        }
    }

    @Test
    void keepsItsItemsWhileNoNameChanges() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("kept")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            Window.waitUntil(() -> items().size() == 3, "the outline");
            TreeItem plan = tree().getItem(0);

            editor.document().replace(0, 0, "// a comment of some length\n\n");
            editor.widget().setFocus();
            editor.goTo("crm");

            Window.waitUntil(() -> Stream.of(tree().getSelection()).map(TreeItem::getText).toList()
                    .equals(List.of("crm  system")), "the selection");
            assertFalse(plan.isDisposed());
        }
    }

    @Test
    void selectsTheElementAtTheCursor() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("outlined")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            Window.waitUntil(() -> items().size() == 3, "the outline");
            editor.widget().setFocus();

            editor.goTo("room");

            Window.waitUntil(() -> Stream.of(tree().getSelection()).map(TreeItem::getText).toList()
                    .equals(List.of("room  site")), "the selection");
        }
    }

    @Test
    void leadsToTheElementThatIsSelected() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("led")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            Window.waitUntil(() -> items().size() == 3, "the outline");

            tree().setFocus();
            tree().setSelection(tree().getItem(2));
            tree().notifyListeners(SWT.Selection, new Event());

            Window.waitUntil(() -> editor.widget().getSelectionText().equals("crm"), "the text");
            assertEquals(PLAN, editor.document().get());
        }
    }

    private static List<String> items() {
        Control shown = ((PageBookView) Window.page().findView(IPageLayout.ID_OUTLINE)).getCurrentPage().getControl();
        return shown instanceof Tree tree ? Stream.of(tree.getItems()).map(TreeItem::getText).toList() : List.of();
    }

    private static Tree tree() {
        return (Tree) ((PageBookView) Window.page().findView(IPageLayout.ID_OUTLINE)).getCurrentPage().getControl();
    }
}
