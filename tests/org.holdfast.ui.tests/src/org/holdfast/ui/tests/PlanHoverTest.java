package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Region;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.internal.text.Markdown;
import org.holdfast.ui.internal.text.hover.PlanHoverText;
import org.junit.jupiter.api.Test;

/** What the editor says of a word under the pointer. */
class PlanHoverTest {

    @Test
    void saysOfANameWhatFollowsFromThePlan() throws Exception {
        String plan = "plan p\nhost h \"Big box\"\nsystem crm { on h }\n";
        try (ScratchProject scratch = ScratchProject.named("hover")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", plan));
            PlanHoverText hover = new PlanHoverText();
            int offset = plan.indexOf("h }");

            assertEquals(new Region(offset, 1), hover.getHoverRegion(editor.viewer(), offset));
            String says = Window.await(
                    Workers.supply(() -> String.valueOf(hover.getHoverInfo(editor.viewer(), new Region(offset, 1)))));
            assertEquals("host h – Big box", Markdown.of(says).text().lines().findFirst().orElseThrow());
        }
    }
}
