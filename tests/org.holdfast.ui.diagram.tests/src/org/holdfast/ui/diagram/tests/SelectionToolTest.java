package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.ui.tests.ScratchProject;
import org.junit.jupiter.api.Test;

/** Tools of the palette do something to what is selected. Scripts are Playwright's. */
class SelectionToolTest {
    private static final String PLAN = """
            plan shop "Shop"
            system web "Web shop" { needs stock }
            system stock "Stock"
            system crm "Customers"
            """;
    private static final String SELECT = """
            const select = async (...all) => {
                await page.keyboard.press('Escape');
                await page.mouse.click(1200, 700);
                await page.keyboard.down('Control');
                for (const one of all) {
                    const box = await page.locator('#diagram text', { hasText: one }).first().boundingBox();
                    await page.mouse.move(box.x + 2, box.y + 2);
                    await page.mouse.move(box.x + 5, box.y + 5);
                    await page.mouse.down();
                    await page.mouse.up();
                }
                await page.keyboard.up('Control');
            };
            const tool = name => page.getByRole('button', { name, exact: true }).click();
            """;

    @Test
    void systemsThatAreSelectedBecomeAConsistencyGroup() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("group"); PlanPage plan = PlanPage.of(scratch, PLAN)) {
            plan.page().run("""
                    await page.getByRole('button', { name: 'Layers and filters' }).click();
                    await page.getByLabel('Consistency groups').check();
                    await page.getByRole('button', { name: 'Layers and filters' }).click();
                    """);
            plan.page().run(SELECT + """
                    await select('Web shop');
                    await tool('Group of what is selected');
                    await page.locator('.toast', { hasText: "cannot be used on 'Web shop'" }).waitFor();
                    """);
            assertEquals(PLAN, plan.text().get());

            String grouped = plan.step(SELECT + """
                    await select('Web shop', 'Customers');
                    await tool('Group of what is selected');
                    """);
            assertEquals(PLAN + """

                    group group1 {
                        members web, crm
                    }
                    """, grouped);
            plan.page().run("await page.waitForSelector('g.node text >> text=group1')");
            plan.shot("grouped");
            assertEquals(List.of(), plan.page().log());
        }
    }
}
