package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes in the window of the built product, with keys and a mouse, in a plan of several files. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TextSessionTest {
    // where the text and the marks beside it are, in a window at the corner of the screen
    private static final Point TEXT = new Point(650, 300);
    private static final Rectangle TEXT_AND_BELOW = new Rectangle(340, 90, 680, 640);
    private static final Rectangle MARKS = new Rectangle(284, 90, 16, 380);
    private static final Rectangle MARK_OF_SYSTEM = new Rectangle(284, 396, 16, 28);
    private static final int SELECTED = 0x3584e4;
    private static final int ERROR = 0xd8424f;

    @TempDir
    Path folder;

    @Test
    void aPlanIsWrittenMendedRenamedAndUndone() throws IOException {
        try (Desk desk = Desk.of(folder, "text")) {
            Path plan = desk.workspace().resolve("mail-order/plan.bcp");
            desk.open();
            String original = Desk.text(plan);
            desk.picture("first-start");

            write(desk, plan, original);
            mend(desk, plan, original);
            accept(desk, plan.resolveSibling("rules.bcp"));
            rename(desk, plan, original);
            undoAll(desk, plan, original);
            assertEquals("", desk.errors());
        }
    }

    private void write(Desk desk, Path plan, String original) {
        desk.click(TEXT);
        desk.press("ctrl+End");
        desk.type("\nsystem fax \"Fax server\" {\non crm");
        desk.press("ctrl+space");
        desk.awaitColour(TEXT_AND_BELOW, SELECTED, 1000);
        desk.awaitStill();
        desk.picture("completion");
        desk.press("Return");
        desk.type("\nneeds orderBd");
        desk.save(plan, original + "\nsystem fax \"Fax server\" {\n    on crmVm\n    needs orderBd\n}");
    }

    private void mend(Desk desk, Path plan, String original) {
        desk.awaitColour(MARKS, ERROR, 10);
        desk.press("ctrl+End", "ctrl+comma", "ctrl+1");
        desk.awaitColour(TEXT_AND_BELOW, SELECTED, 1000);
        desk.awaitStill();
        desk.picture("quick-fix");
        desk.press("Return");
        desk.save(plan, original + "\nsystem fax \"Fax server\" {\n    on crmVm\n    needs orderDb\n}");
    }

    private void accept(Desk desk, Path rules) {
        desk.awaitColour(MARK_OF_SYSTEM, ERROR, 10);
        desk.press("ctrl+End", "Up", "Up", "Up", "Home", "ctrl+Right", "Right", "ctrl+1");
        desk.awaitColour(TEXT_AND_BELOW, SELECTED, 1000);
        desk.awaitStill();
        desk.picture("accept");
        desk.press("Return");
        desk.awaitWindow("Accept");
        desk.type("until the spring\n");
        desk.awaitText(rules, "on fax because \"until the spring\"");
        desk.awaitWindow("mail-order/plan.bcp");
    }

    private void rename(Desk desk, Path plan, String original) {
        desk.summon("Rename", "shift+alt+r");
        desk.picture("rename");
        desk.type("faxServer\n");
        desk.awaitNoWindow("Rename");
        desk.awaitWindow("mail-order/plan.bcp");
        desk.save(plan, original + "\nsystem faxServer \"Fax server\" {\n    on crmVm\n    needs orderDb\n}");
        desk.awaitText(plan.resolveSibling("rules.bcp"), "on faxServer because");
    }

    private void undoAll(Desk desk, Path plan, String original) {
        desk.click(TEXT);
        for (int step = 0; step < 60; step++) {
            desk.press("ctrl+z");
        }
        desk.save(plan, original);
    }
}
