package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.holdfast.ui.tests.ScratchProject;
import org.junit.jupiter.api.Test;

/** Which part of a diagram the page shows, and how large. Scripts are Playwright's. */
class ViewingTest {

    private static final int SYSTEMS = 40;
    /** Each system needs the next one: a diagram that is much wider than a screen. */
    private static final String WIDE = "plan shop \"Shop\"\n"
            + IntStream.range(0, SYSTEMS)
                    .mapToObj(i -> "system s" + i + (i + 1 < SYSTEMS ? " { needs s" + (i + 1) + " }\n" : "\n"))
                    .collect(Collectors.joining());
    private static final String SMALL = """
            plan shop "Shop"
            system s0 { needs s39 }
            system s39
            """;
    /** Whether nodes are seen as a whole, and the scale in percent. */
    private static final String SEEN = """
            const percent = async () => parseInt(await page.locator('.bar .zoom').innerText());
            const seen = async name => {
                const area = await page.locator('#diagram').boundingBox();
                const node = page.locator('g.node', { has: page.locator(`text:text-is("${name}")`) });
                const box = await node.count() ? await node.first().boundingBox() : null;
                return !!box && box.x >= area.x && box.y >= area.y
                    && box.x + box.width <= area.x + area.width && box.y + box.height <= area.y + area.height;
            };
            """;

    @Test
    void aLargeDiagramBeginsReadablyAtItsBeginning() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("wide"); PlanPage plan = PlanPage.of(scratch, WIDE)) {
            plan.shot("wide");
            assertEquals("[80,true,false,true]", plan.page().run(SEEN + """
                    return [await percent(), await seen('s0'), await seen('s39'),
                        await page.locator('.overview').isVisible()];
                    """));
            assertEquals("[80,false,true]", plan.page().run(SEEN + """
                    const { width, height } = await page.locator('.overview canvas').boundingBox();
                    await page.locator('.overview canvas').click({ position: { x: width - 8, y: height / 2 } });
                    await page.waitForTimeout(200);
                    return [await percent(), await seen('s0'), await seen('s39')];
                    """));
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void allIsShownAlsoRightAfterTheEditorHasAnotherSize() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("wide"); PlanPage plan = PlanPage.of(scratch, WIDE)) {
            assertEquals("[true,true,false]", plan.page().run(SEEN + """
                    await page.setViewportSize({ width: 700, height: 900 });
                    await page.getByRole('button', { name: 'Show all of it' }).click();
                    await page.waitForTimeout(200);
                    return [await seen('s0'), await seen('s39'), await page.locator('.overview').isVisible()];
                    """));
            // what shows all goes on to do so
            assertEquals("[true,true]", plan.page().run(SEEN + """
                    await page.setViewportSize({ width: 500, height: 400 });
                    await page.waitForTimeout(200);
                    return [await seen('s0'), await seen('s39')];
                    """));
            assertEquals(List.of(), plan.page().log());
        }
    }

    @Test
    void aSmallDiagramIsShownAsAWhole() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("small"); PlanPage plan = PlanPage.of(scratch, SMALL)) {
            assertEquals("[true,true,false]", plan.page().run(SEEN + """
                    return [await seen('s0'), await seen('s39'), await page.locator('.overview').isVisible()];
                    """));
            assertTrue(Integer.parseInt(plan.page().run(SEEN + "return percent()")) >= 100);
        }
    }

    @Test
    void theTitleIsReadWhereThereIsLittleRoom() throws Exception {
        String titled = SMALL.replace("Shop", "The shop of the shops of the whole of the north and of the south");
        try (ScratchProject scratch = ScratchProject.named("title"); PlanPage plan = PlanPage.of(scratch, titled)) {
            String fits = """
                    const fits = async width => {
                        await page.setViewportSize({ width, height: 500 });
                        await page.waitForTimeout(200);
                        const [title, bar, area] = await Promise.all(['.heading', '.bar', '#diagram']
                            .map(part => page.locator(part).boundingBox()));
                        return title.width > 140 && (title.x + title.width <= bar.x || title.y + title.height <= bar.y)
                            && bar.y + bar.height <= area.y && bar.x + bar.width <= width;
                    };
                    """;
            assertEquals("[true,true,true]",
                    plan.page().run(fits + "return [await fits(900), await fits(600), await fits(500)]"));
            plan.shot("title");
            assertEquals("\"The shop of the shops of the whole of the north and of the south: what depends on what\"",
                    plan.page().run("return page.locator('.heading').getAttribute('title')"));
        }
    }
}
