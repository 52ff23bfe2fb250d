package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** The page does in any browser what its user asks for. Scripts are Playwright's. */
class PageTest {

    private static final String PLAN = """
            plan shop "Shop"

            site hq "Head office"

            function orders "Take orders" {
                needs web
            }

            system web "Web shop" { at hq }
            system stock "Stock" { at hq }
            """;
    /** A node by its words, and presses of the mouse as hands make them. */
    private static final String HANDS = """
            const node = words => page.locator('g.node', { hasText: words }).first();
            const middle = async words => {
                const box = await node(words).boundingBox();
                return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
            };
            const press = async (x, y) => {
                await page.mouse.move(x - 9, y - 9);
                await page.mouse.move(x, y, { steps: 3 });
                await page.mouse.down();
                await page.mouse.up();
            };
            const tool = name => page.getByRole('button', { name, exact: true }).click();
            """;

    @Test
    void toolsOfThePaletteCreateAndConnect() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            String created = plan.step(HANDS + "await tool('System'); await press(720, 620);");
            assertEquals(new Difference("", "system system1\n"), Difference.of(PLAN, created));
            plan.page().run("await page.waitForSelector('g.node.selected text >> text=system1')");
            plan.shot("created");
            // its name can be typed at once
            String named = plan.step("""
                    await page.waitForFunction(() => document.activeElement.tagName === 'INPUT');
                    await page.keyboard.type('Till');
                    await page.keyboard.press('Enter');
                    """);
            assertEquals(new Difference("system1", "till \"Till\""), Difference.of(created, named));

            String joined = plan.step(HANDS + """
                    await tool('needs');
                    const from = await middle('Web shop'), to = await middle('Stock');
                    await press(from.x, from.y);
                    await press(to.x, to.y);
                    """);
            assertEquals(new Difference("", "needs stock "), Difference.of(named, joined));
            plan.shot("joined");
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void whatIsSelectedIsDeletedAtOnce() throws Exception {
        String several = """
                plan shop "Shop"

                system web "Web shop" {
                    needs stock, crm
                }

                system stock "Stock"

                system crm "Customers"
                """;
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, several)) {
            String deleted = plan.step(HANDS + """
                    const stock = await middle('Stock'), crm = await middle('Customers');
                    await press(stock.x, stock.y);
                    await page.keyboard.down('Control');
                    await press(crm.x, crm.y);
                    await page.keyboard.up('Control');
                    await page.keyboard.press('Delete');
                    """);
            assertEquals("""
                    plan shop "Shop"

                    system web "Web shop"
                    """, deleted);
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void whatADeletionChangesElsewhereIsTold() throws Exception {
        String plain = """
                plan shop "Shop"
                system web "Web shop"
                system stock "Stock"
                """;
        String more = """
                group books "Books" { members web, stock }
                disaster fire "Fire" { natural    strikes component web    destroys }
                outage cost of web { 10 EUR per h }
                """;
        try (ScratchProject scratch = ScratchProject.named("page");
                PlanPage plan = PlanPage.of(scratch, plain + more)) {
            plan.step(HANDS + """
                    const at = await middle('Web shop');
                    await press(at.x, at.y);
                    await page.keyboard.press('Delete');
                    """);
            plan.page().run("""
                    await page.locator('.toast', { hasText: 'This also changed what is not shown here: ' }).waitFor();
                    """);
            assertEquals(
                    "\"This also changed what is not shown here: Books, Fire, outage cost of web. Undo takes it back.\"",
                    plan.page().run("return await page.locator('.toast').textContent()"));
            plan.shot("told");
        }
    }

    @Test
    void whatMayNotBeJoinedIsNot() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            plan.page().run(HANDS + """
                    await tool('runs on');
                    const from = await middle('Web shop'), to = await middle('Stock');
                    await press(from.x, from.y);
                    await press(to.x, to.y);
                    await page.waitForTimeout(300);
                    """);
            assertEquals(PLAN, plan.text().get());
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void namesAreEditedWhereTheyStandAndKeysDelete() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            String renamed = plan.step(HANDS + """
                    const at = await middle('Stock');
                    await page.mouse.dblclick(at.x, at.y);
                    await page.keyboard.press('Control+A');
                    await page.keyboard.type('Lager & \u00c4pfel <1>');
                    await page.keyboard.press('Enter');
                    """);
            assertEquals(new Difference("Stock", "Lager & \u00c4pfel <1>"), Difference.of(PLAN, renamed));
            plan.page().run("await page.waitForSelector('g.node text >> text=Lager & \u00c4pfel <1>')");
            plan.shot("renamed");

            String deleted = plan.step(HANDS + """
                    const at = await middle('Lager');
                    await press(at.x, at.y);
                    await page.keyboard.press('Delete');
                    """);
            assertEquals(PLAN.replace("system stock \"Stock\" { at hq }\n", ""), deleted);
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void edgesAreHungToOtherNodes() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            String led = plan.step(HANDS + """
                    await page.locator('g.edge path.reach').first().click({ force: true });
                    const end = await page.locator('.sprotty-routing-handle').last().boundingBox();
                    const to = await middle('Stock');
                    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
                    await page.mouse.down();
                    await page.mouse.move(to.x - 5, to.y - 5, { steps: 6 });
                    await page.mouse.move(to.x, to.y, { steps: 3 });
                    await page.mouse.up();
                    """);
            assertEquals(new Difference("web", "stock"), Difference.of(PLAN, led));
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void movesSelectionsAndKeysAreTold() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            Request.Selected selected = plan.asked(Request.Selected.class, HANDS + """
                    const at = await middle('Stock');
                    await press(at.x, at.y);
                    """);
            assertEquals(1, selected.elements().size());
            String stock = selected.elements().get(0);
            Bounds before = plan.host().scene().layout().nodes().get(stock);
            Request.Move move = plan.asked(Request.Move.class, HANDS + """
                    const at = await middle('Stock');
                    await page.mouse.move(at.x, at.y);
                    await page.mouse.down();
                    await page.mouse.move(at.x + 60, at.y + 60, { steps: 6 });
                    await page.mouse.move(at.x + 120, at.y + 120, { steps: 6 });
                    await page.mouse.up();
                    """);
            assertEquals(Set.of(stock), move.bounds().keySet());
            assertTrue(move.bounds().get(stock).x() > before.x() + 90, () -> before + " " + move);
            assertEquals(new Request.Undo(), plan.asked(Request.Undo.class, "await page.keyboard.press('Control+Z')"));
            assertEquals(new Request.Redo(),
                    plan.asked(Request.Redo.class, "await page.keyboard.press('Control+Shift+Z')"));
            assertEquals(new Request.Save(), plan.asked(Request.Save.class, "await page.keyboard.press('Control+S')"));
            assertEquals(new Request.Arrange(),
                    plan.asked(Request.Arrange.class, "await page.keyboard.press('Control+Shift+L')"));
            assertEquals(new Request.Reveal(stock),
                    plan.asked(Request.Reveal.class, "await page.keyboard.press('F3')"));
            assertEquals(new Request.Copy(List.of(stock)),
                    plan.asked(Request.Copy.class, "await page.keyboard.press('Control+C')"));
            assertEquals(new Request.Export(),
                    plan.asked(Request.Export.class, "await page.getByRole('button', { name: /^Export/ }).click()"));
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void whatIsSelectedStaysSelectedWhenItAndTheTitleAreRenamed() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            plan.page().run(HANDS + """
                    const at = await middle('Web shop');
                    await press(at.x, at.y);
                    await page.waitForSelector('g.node.selected text >> text=Web shop');
                    """);
            plan.text().set(PLAN.replace("\"Shop\"", "\"Store\"").replace("web", "site"));
            plan.page().run("await page.waitForSelector('.heading >> text=Store: what depends on what')");
            waitForSelected(plan, "System:site");
            plan.page().run("await page.waitForSelector('g.node.selected text >> text=Web shop')");
            assertEquals(new Request.Reveal("System:site"),
                    plan.asked(Request.Reveal.class, "await page.keyboard.press('F3')"));

            // an edge goes along with its end
            plan.page().run("""
                    await page.locator('g.edge path.reach').first().click({ force: true });
                    await page.waitForSelector('g.edge.selected');
                    """);
            String need = plan.host().scene().diagram().edges().get(0).id();
            plan.text().set(PLAN.replace("\"Shop\"", "\"Store\""));
            Window.waitUntil(() -> !plan.host().scene().diagram().edges().get(0).id().equals(need), "the other id");
            String same = plan.host().scene().diagram().edges().get(0).id();
            waitForSelected(plan, same);
            plan.page().run("await page.waitForSelector('g.edge.selected')");
            assertEquals(new Request.Reveal(same),
                    plan.asked(Request.Reveal.class, "await page.keyboard.press('F3')"));
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void layersAndFiltersAreSwitchedAndNodesFound() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            plan.page().run("""
                    await page.getByRole('button', { name: 'Layers and filters' }).click();
                    await page.getByLabel('People').check();
                    await page.getByRole('button', { name: 'Layers and filters' }).click();
                    """);
            Window.waitUntil(() -> plan.host().scene().surroundings().layers().stream()
                    .anyMatch(layer -> layer.label().equals("People") && layer.active()), "the layer");
            plan.page().run("""
                    await page.getByRole('button', { name: /^Search/ }).click();
                    await page.keyboard.type('stoc');
                    await page.waitForSelector('.command-palette-suggestions .selected >> text=Stock');
                    """);
            plan.shot("search");
            plan.page().run("""
                    await page.keyboard.press('Enter');
                    await page.waitForSelector('g.node.selected text >> text=Stock');
                    """);
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void anUnreadableTextKeepsTheLastGoodDiagramMarkedSo() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("page"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            plan.text().replace(0, 0, "plan {{ ");
            plan.page().run("""
                    await page.waitForSelector('.banner >> text=as it was last readable. shop.bcp, line 1: ');
                    await page.waitForSelector('g.node text >> text=Web shop');
                    await page.waitForSelector('nav.palette', { state: 'hidden' });
                    """);
            plan.shot("unreadable");
            plan.text().replace(0, "plan {{ ".length(), "");
            plan.page().run("await page.waitForSelector('.banner', { state: 'hidden' });");
            assertEquals(Map.of(), plan.host().scene().marks());
        }
    }

    private static void waitForSelected(PlanPage plan, String id) {
        Request.Selected selected = new Request.Selected(List.of(id));
        Window.waitUntil(() -> plan.asked().contains(selected), "the selection of " + id);
    }
}
