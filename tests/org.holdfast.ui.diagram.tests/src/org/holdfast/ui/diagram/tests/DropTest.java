package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** What is dragged into another place is there in the text. Scripts are Playwright's. */
class DropTest {

    private static final String PLAN = """
            plan shop "Shop"

            site hq "Head office"
            site depot "Depot"

            host rack "Rack" { at hq }
            host spare "Spare" { at depot }
            system web "Web shop" { on rack }
            """;
    private static final String DRAG = """
            const words = text => page.locator('#diagram text', { hasText: text }).first();
            const drag = async (what, to, dx, dy) => {
                const from = await words(what).boundingBox(), there = await words(to).boundingBox();
                const x = from.x + 8, y = from.y + from.height / 2;
                await page.mouse.move(x, y);
                await page.mouse.down();
                await page.mouse.move(x + 20, y + 20, { steps: 4 });
                await page.mouse.move(there.x + dx, there.y + dy, { steps: 8 });
                await page.waitForTimeout(100);
            };
            """;

    @Test
    void ahostIsPutAtAnotherSite() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            plan.page().run(DRAG + """
                    await drag('Rack', 'Depot', 20, 30);
                    await page.waitForSelector('g.node.taker text >> text=Depot');
                    """);
            plan.shot("dragged");
            String put = plan.step("await page.mouse.up();");
            assertEquals(PLAN.replace("rack \"Rack\" { at hq }", "rack \"Rack\" { at depot }"), put);
            Window.waitUntil(() -> plan.host().scene().diagram().nodes().stream()
                    .anyMatch(node -> node.label().text().startsWith("Depot") && node.children().size() == 2),
                    "the host in the depot");
            plan.shot("dropped");
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void aSystemIsPutOnAnotherHostAndFromItToASite() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            String moved = plan.step(DRAG + "await drag('Web shop', 'Spare', 10, 20); await page.mouse.up();");
            assertEquals(new Difference("rack", "spare"), Difference.of(PLAN, moved));
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void whatAContainerDoesNotTakeIsOnlyMoved() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            plan.asked(Request.Move.class, DRAG + "await drag('Depot', 'Rack', 20, 20); await page.mouse.up();");
            assertEquals(PLAN, plan.text().get());
        }
    }
}
