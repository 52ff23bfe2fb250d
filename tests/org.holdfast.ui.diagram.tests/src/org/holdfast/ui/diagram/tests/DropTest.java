package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.view.Node;
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

            region north "North"
            site far "Far" in north

            host rack "Rack" { at hq }
            storage disk "Disk" { at hq }
            protection tape "Tape" { backup full    every 24 h    copies at hq }
            host spare "Spare" { at depot }
            system web "Web shop" { on rack }
            """;
    /** What was put back or laid out anew may still be on its way when the page has told of it. */
    private static final String STILL = """
            const still = async () => {
                let before, now;
                do {
                    before = now;
                    await page.waitForTimeout(100);
                    now = await page.locator('g.node').evaluateAll(nodes => JSON.stringify(nodes.map(node => node.getBoundingClientRect())));
                } while (now !== before);
            };
            """;
    private static final String DRAG = STILL + """
            const words = text => page.locator('#diagram text', { hasText: text }).first();
            const drag = async (what, to, dx, dy) => {
                await still();
                const from = await words(what).boundingBox(), there = await words(to).boundingBox();
                const x = from.x + 8, y = from.y + from.height / 2;
                await page.mouse.move(x, y);
                await page.mouse.down();
                await page.mouse.move(x + 20, y + 20, { steps: 4 });
                await page.mouse.move(there.x + dx, there.y + dy, { steps: 8 });
                await page.waitForTimeout(100);
            };
            """;

    private static final String OUT = """
            const dragOut = async what => {
                await still();
                const from = await words(what).boundingBox();
                const x = from.x + 8, y = from.y + from.height / 2;
                const all = await page.locator('g.node').evaluateAll(nodes => nodes.map(node => node.getBoundingClientRect().bottom));
                await page.mouse.move(x, y);
                await page.mouse.down();
                await page.mouse.move(x + 20, y + 20, { steps: 4 });
                await page.mouse.move(x + 30, Math.max(...all) + 40, { steps: 8 });
                await page.waitForTimeout(100);
            };
            """;
    private static final String SELECT = """
            const select = async (...all) => {
                await page.keyboard.down('Control');
                for (const one of all) {
                    const box = await words(one).boundingBox();
                    await page.mouse.move(box.x + 2, box.y + 2);
                    await page.mouse.move(box.x + 4, box.y + 4);
                    await page.mouse.down();
                    await page.mouse.up();
                }
                await page.keyboard.up('Control');
            };
            """;

    @Test
    void aHostIsPutAtAnotherSite() throws Exception {
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
    void severalAreDraggedTogetherInOneStep() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            String put = plan.step(DRAG + SELECT + """
                    await select('Rack', 'Disk');
                    await drag('Rack', 'Depot', 20, 30);
                    await page.mouse.up();
                    """);
            assertEquals(PLAN.replace("{ at hq }", "{ at depot }"), put);
            Window.waitUntil(() -> children(plan, "Depot").size() == 3, "both in the depot");
            plan.shot("several-dropped");
            List<Bounds> places = children(plan, "Depot").stream()
                    .map(node -> plan.host().scene().layout().nodes().get(node.id())).toList();
            assertTrue(places.stream().noneMatch(
                    one -> places.stream().anyMatch(other -> one != other && one.overlaps(other))), places::toString);
            // one step of the text takes both back
            DocumentUndoManagerRegistry.getDocumentUndoManager(plan.text()).undo();
            assertEquals(PLAN, plan.text().get());
            Window.waitUntil(() -> children(plan, "Head office").size() == 3, "both back");
        }
    }

    @Test
    void aSiteIsPutIntoASiteAndOutOfIt() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            String into = plan.step(DRAG + "await drag('Depot', 'Head office', 30, 40); await page.mouse.up();");
            assertEquals(PLAN.replace("site depot \"Depot\"\n", "").replace("site hq \"Head office\"", """
                    site hq "Head office" {
                        site depot "Depot"
                    }"""), into);
            Window.waitUntil(() -> children(plan, "Head office").size() == 3, "the depot in the head office");
            plan.shot("site-in-site");
            String out = plan.step(DRAG + OUT + "await dragOut('Depot'); await page.mouse.up();");
            assertEquals(PLAN.lines().sorted().toList(), out.lines().sorted().toList());
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void whatIsDraggedOntoTheGroundLiesNowhere() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            String out = plan.step(DRAG + OUT + "await dragOut('Rack'); await page.mouse.up();");
            assertEquals(PLAN.replace("\"Rack\" { at hq }", "\"Rack\""), out);
            Window.waitUntil(() -> plan.host().scene().diagram().nodes().stream()
                    .anyMatch(node -> node.label().text().startsWith("Rack")), "the host on the ground");
            plan.shot("on-the-ground");
        }
    }

    @Test
    void whatMayNotLieThereStaysAndThePageSaysWhy() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            plan.page().run(DRAG + OUT + """
                    await dragOut('Tape');
                    await page.mouse.up();
                    await page.locator('.toast', { hasText: "'Tape' cannot be taken out: it has to lie in something." }).waitFor();
                    """);
            plan.page().run(DRAG + """
                    await drag('Rack', 'North', 20, 8);
                    await page.waitForSelector('g.node.refuser text >> text=North');
                    """);
            plan.shot("refused");
            plan.page().run("""
                    await page.mouse.up();
                    await page.locator('.toast', { hasText: "'Rack' cannot be put into 'North'" }).waitFor();
                    """);
            plan.shot("refused-and-told");
            assertEquals(PLAN, plan.text().get());
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void withinItsContainerItIsOnlyMoved() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("drop");
                PlanPage plan = PlanPage.of(scratch, PLAN, "Sites")) {
            plan.asked(Request.Move.class, DRAG + "await drag('Rack', 'Head office', 30, 14); await page.mouse.up();");
            assertEquals(PLAN, plan.text().get());
        }
    }

    private static List<Node> children(PlanPage plan, String words) {
        return plan.host().scene().diagram().nodes().stream().filter(node -> node.label().text().startsWith(words))
                .flatMap(node -> node.children().stream()).toList();
    }
}
