package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** Who has no mouse walks through a diagram by keys. Scripts are Playwright's. */
class WalkingTest {

    /** From left to right: the shop, what it needs one below the other, and what both of these need. */
    private static final String PLAN = """
            plan shop "Shop"
            system web "Web shop" { needs stock, crm }
            system stock "Stock" { needs store }
            system crm "Customers" { needs store }
            system store "Store"
            """;
    private static final String WALK = """
            const selected = async () => (await page.locator('g.node.selected > g.drawn text').allTextContents()).join(' ');
            const walk = async (...keys) => {
                const met = [];
                for (const key of keys) {
                    await page.keyboard.press(key);
                    await page.waitForTimeout(60);
                    met.push(await selected());
                }
                return met;
            };
            await page.locator('#diagram svg.sprotty-graph').focus();
            """;

    @Test
    void tabulatorReadsAndArrowsGoToTheNearest() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("walk"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            plan.shot("walk");
            assertEquals("""
                    ["Web shop","Customers","Stock","Customers","Web shop"]""",
                    plan.page().run(WALK + "return walk('Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab')"));
            assertEquals("""
                    ["Customers","Stock","Store","Store","Customers","Web shop"]""", plan.page().run(WALK
                    + "return walk('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')"));
            // after the last node the tabulator leads on
            assertEquals("[\"Customers\",\"Stock\",\"Store\",\"Store\"]", plan.page().run(WALK
                    + "return walk('Tab', 'Tab', 'Tab', 'Tab')"));
            assertEquals("false",
                    plan.page().run("return page.evaluate(() => document.activeElement.tagName === 'svg')"));
            assertEquals(PLAN, plan.text().get());
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void keysLeadToTheTextRenameAndMove() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("walk"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            String web = id(plan, "Web shop");
            assertEquals(new Request.Reveal(web),
                    plan.asked(Request.Reveal.class, WALK + "await walk('Tab'); await page.keyboard.press('Enter')"));

            double before = plan.host().scene().layout().nodes().get(web).y();
            Request.Move moved = plan.asked(Request.Move.class, "await page.keyboard.press('Shift+ArrowDown')");
            assertEquals(before + 10, moved.bounds().get(web).y());

            String renamed = plan.step("""
                    await page.keyboard.press('F2');
                    await page.waitForFunction(() => document.activeElement.tagName === 'INPUT');
                    await page.keyboard.press('Control+A');
                    await page.keyboard.type('Site');
                    await page.keyboard.press('Enter');
                    """);
            assertEquals(new Difference("Web shop", "Site"), Difference.of(PLAN, renamed));
            plan.page().run("await page.waitForSelector('g.node.selected text >> text=Site')");

            // in the text the name changes by which the diagram knows it, too
            plan.text().replace(renamed.indexOf("web"), 3, "site");
            Window.waitUntil(() -> !id(plan, "Site").equals(web), "the new name");
            Request.Selected same = new Request.Selected(List.of(id(plan, "Site")));
            Window.waitUntil(() -> plan.asked().contains(same), "the selection of what has the new name");
            plan.page().run("await page.waitForSelector('g.node.selected text >> text=Site')");
            assertEquals(List.of(), plan.page().log());
        }
    }

    private static String id(PlanPage plan, String words) {
        return plan.host().scene().diagram().nodes().stream().filter(node -> node.label().text().equals(words))
                .findFirst().orElseThrow().id();
    }
}
