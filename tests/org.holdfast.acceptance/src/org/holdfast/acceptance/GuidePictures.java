package org.holdfast.acceptance;

import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the window that the guide shows, into {@code target/session/guide}: {@code releng/pictures}. */
class GuidePictures {
    private static final String SYSTEMS = "mail-order/systems.bcp";
    // where things are in a window at the corner of the screen
    private static final Point TEXT = new Point(650, 300);
    private static final Point SIMULATION = new Point(540, 500);
    private static final Point WHAT_HAPPENS = new Point(640, 534);
    private static final Point INTO_FOLDER = new Point(650, 329);
    private static final Rectangle EDITORS = new Rectangle(290, 90, 730, 380);
    private static final Rectangle EDITORS_AND_BELOW = new Rectangle(340, 90, 680, 640);
    private static final Rectangle ALL = new Rectangle(0, 0, 1270, 700);
    private static final Rectangle SQUARES = new Rectangle(586, 624, 16, 75);
    private static final Rectangle ICONS = new Rectangle(284, 624, 20, 90);
    private static final Rectangle PALETTE = new Rectangle(40, 120, 30, 280);
    private static final int SELECTED = 0x3584e4;
    private static final int FUNCTION = 0xe3f4ee;
    private static final int UNRECOVERABLE = 0xb34700;
    private static final int SYSTEM = 0x2b7cc0;
    private static final int INK = 0;

    @TempDir
    Path folder;

    @Test
    void takeAll() throws IOException {
        try (Desk desk = Desk.of(folder, "guide")) {
            desk.open();
            writeAndSimulate(desk);
            draw(desk);
            report(desk);
        }
    }

    private static void writeAndSimulate(Desk desk) {
        desk.summon("Open Resource", "ctrl+shift+r");
        desk.type("systems");
        desk.awaitColour(ALL, SELECTED, 1000);
        desk.press("Return");
        desk.awaitWindow(SYSTEMS);
        desk.click(TEXT);
        desk.summon("Go to Line", "ctrl+l");
        desk.type("113\n");
        desk.awaitNoWindow("Go to Line");
        desk.awaitWindow(SYSTEMS);
        desk.click(SIMULATION);
        desk.awaitColour(ICONS, SYSTEM, 30);
        desk.opening(() -> desk.click(WHAT_HAPPENS));
        desk.press("Up", "Up", "Return");
        desk.awaitColour(SQUARES, INK, 200);
        desk.portrait("workbench");

        desk.click(TEXT);
        desk.press("ctrl+End");
        desk.type("\nsystem fax \"Fax server\" {\non crmVm\nneeds ");
        desk.press("ctrl+space");
        desk.awaitColour(EDITORS_AND_BELOW, SELECTED, 1000);
        desk.awaitStill();
        desk.press("Down", "Down", "Down", "Down", "Down");
        desk.portrait("completion");
        desk.press("Escape");
        for (int step = 0; step < 40; step++) {
            desk.press("ctrl+z");
        }
    }

    private static void draw(Desk desk) {
        diagram(desk, "imp*earth", "Impact: Earthquake", UNRECOVERABLE);
        desk.portrait("impact-editor");
        diagram(desk, "dep", "Dependencies", FUNCTION);
        desk.press("ctrl+m");
        desk.awaitColour(PALETTE, SYSTEM, 200);
        desk.portrait("diagram-editor");
        desk.press("ctrl+m");
    }

    private static void diagram(Desk desk, String typed, String title, int colour) {
        desk.summon("Open Diagram", "ctrl+alt+d");
        desk.type(typed);
        desk.awaitColour(ALL, SELECTED, 1000);
        desk.press("Return");
        desk.awaitWindow(title);
        desk.awaitColour(EDITORS, colour, 1000);
    }

    private static void report(Desk desk) {
        desk.summon("Export Report", "ctrl+alt+r");
        desk.doubleClick(INTO_FOLDER);
        desk.press("ctrl+a");
        desk.type("/home/ana/plans");
        desk.portrait("export-report");
    }
}
