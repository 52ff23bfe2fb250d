package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody works in the window of the built product with keys and a mouse. What is asserted is what comes of it: titles of
 * windows, and files. Pictures of the screen are put into {@code target/session}, to be looked at.
 */
class WindowSessionTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../..")).toAbsolutePath().normalize();
    // where the text is, in a window at the corner of the screen
    private static final int TEXT_X = 650;
    private static final int TEXT_Y = 300;
    // where the tab of the first file is
    private static final int TAB_X = 332;
    private static final int TAB_Y = 73;

    @TempDir
    Path folder;

    @Test
    void aPlanIsWrittenMendedDrawnReportedUndoneAndSurvivesACrash() throws IOException {
        assumeTrue(Platform.here() == Platform.LINUX, "keys and mouse are driven on Linux");
        assumeTrue(Desk.missing().isEmpty(), () -> "not installed here: " + Desk.missing());
        try (Desk desk = new Desk(folder, ROOT.resolve("target/session"))) {
            Path plan = desk.workspace().resolve("mail-order/plan.bcp");
            desk.start();
            desk.awaitWindow("mail-order/plan.bcp");
            byte[] original = Files.readAllBytes(plan);
            desk.picture("first-start");

            write(desk, plan);
            mend(desk, plan);
            accept(desk, plan.resolveSibling("rules.bcp"));
            rename(desk, plan);
            report(desk);
            undoAll(desk, plan, original);
            draw(desk);
            crash(desk, plan);
        }
    }

    private void write(Desk desk, Path plan) {
        desk.click(TEXT_X, TEXT_Y);
        desk.press("ctrl+End");
        desk.type("\nsystem fax \"Fax server\" {\non crm");
        desk.opening(() -> desk.press("ctrl+space"));
        desk.picture("completion");
        desk.press("Return");
        desk.type("\nneeds orderBd");
        desk.save(plan, "system fax \"Fax server\" {\n    on crmVm\n    needs orderBd\n}");
    }

    private void mend(Desk desk, Path plan) {
        desk.press("ctrl+Home", "ctrl+period");
        desk.opening(() -> desk.press("ctrl+1"));
        desk.picture("quick-fix");
        desk.press("Return");
        desk.save(plan, "needs orderDb\n");
    }

    private void accept(Desk desk, Path rules) {
        desk.press("ctrl+End", "Up", "Up", "Up", "Home", "ctrl+Right", "Right");
        desk.opening(() -> desk.press("ctrl+1"));
        desk.picture("accept");
        desk.press("Return");
        desk.awaitWindow("Accept");
        desk.type("until the spring\n");
        desk.awaitText(rules, "on fax because \"until the spring\"");
    }

    private void rename(Desk desk, Path plan) {
        desk.press("shift+alt+r");
        desk.awaitWindow("Rename");
        desk.picture("rename");
        desk.type("faxServer\n");
        desk.awaitNoWindow("Rename");
        desk.save(plan, "system faxServer \"Fax server\"");
        desk.awaitText(plan.resolveSibling("rules.bcp"), "on faxServer because");
    }

    private void report(Desk desk) {
        desk.press("ctrl+alt+r");
        desk.awaitWindow("Export Report");
        desk.picture("report");
        desk.press("Return");
        Path page = desk.home().resolve("mail-order.html");
        Path pdf = desk.home().resolve("mail-order.pdf");
        desk.awaitText(page, "</html>");
        desk.await(() -> Files.exists(pdf), () -> pdf.toString());
        assertTrue(Desk.text(page).contains("Novum Mail Order"));
        desk.await(() -> desk.titles().stream().filter("Export Report"::equals).count() == 2, () -> "what was written");
        desk.press("Return");
        desk.awaitNoWindow("Export Report");
    }

    private void undoAll(Desk desk, Path plan, byte[] original) throws IOException {
        desk.click(TEXT_X, TEXT_Y);
        for (int step = 0; step < 60; step++) {
            desk.press("ctrl+z");
        }
        desk.save(plan, new String(original, StandardCharsets.UTF_8));
        assertArrayEquals(original, Files.readAllBytes(plan));
    }

    private void draw(Desk desk) {
        desk.press("ctrl+alt+d");
        desk.awaitWindow("Open Diagram");
        desk.type("imp*earth");
        desk.press("Return");
        desk.awaitWindow("Impact: Earthquake");
        Desk.pause(8000);
        desk.picture("impact-of-an-earthquake");
    }

    private void crash(Desk desk, Path plan) throws IOException {
        desk.click(TAB_X, TAB_Y);
        desk.awaitWindow("mail-order/plan.bcp");
        String saved = Desk.text(plan);
        desk.click(TEXT_X, TEXT_Y);
        desk.press("ctrl+End");
        desk.type("\nregion north \"North\"\n");
        Desk.pause(5000);
        desk.kill();
        assertEquals(saved, Desk.text(plan));

        desk.start();
        desk.awaitWindow("Unsaved changes");
        desk.picture("recovery");
        desk.press("Return");
        desk.awaitNoWindow("Unsaved changes");
        desk.awaitWindow("mail-order/plan.bcp");
        desk.click(TEXT_X, TEXT_Y);
        desk.save(plan, "region north \"North\"");
        assertEquals(List.of(), desk.errors());
    }
}
