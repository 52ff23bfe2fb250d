package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody works through all of the window of the built product, with a mouse and keys. What is asserted is what comes of
 * it: titles of windows, and files to the letter. What is waited for is what a person would see, too. Pictures of the screen
 * are put into {@code target/session}, to be looked at.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class WindowSessionTest {
    private static final String TEXT = "first-draft/plan.bcp";
    private static final String DIAGRAM = "Dependencies (first-draft/plan.bcp)";

    // places in a window at the corner of the screen
    private static final Point HELP = new Point(335, 12);
    private static final Point WELCOME = new Point(390, 37);
    private static final Point BAKERY = new Point(138, 422);
    private static final Point EDITOR = new Point(650, 300);
    private static final Point SIMULATION = new Point(540, 500);
    private static final Point SHOW_IN_DIAGRAM = new Point(967, 534);
    private static final Point COVERAGE = new Point(635, 500);
    private static final Point FINDINGS = new Point(335, 500);
    private static final Point FIRST_CELL = new Point(350, 610);
    private static final Point SECOND_FINDING = new Point(500, 656);
    // and where the editor takes all of it
    private static final Point TOOL_SYSTEM = new Point(95, 217);
    private static final Point TOOL_NEEDS = new Point(95, 440);
    private static final Point BAKE = new Point(528, 395);
    private static final Point GROUND = new Point(560, 690);
    private static final Point CREATED = new Point(600, 708);

    private static final Rectangle LINKS = new Rectangle(80, 412, 120, 24);
    private static final Rectangle METHOD = new Rectangle(0, 290, 280, 460);
    private static final Rectangle EDITORS = new Rectangle(290, 90, 730, 380);
    private static final Rectangle EDITORS_AND_BELOW = new Rectangle(340, 90, 680, 640);
    private static final Rectangle FUNCTIONS = new Rectangle(450, 250, 150, 250);
    // in rows of views
    private static final Rectangle SQUARES = new Rectangle(586, 624, 16, 75);
    private static final Rectangle ICONS = new Rectangle(284, 596, 20, 120);
    private static final Rectangle SIGNS = new Rectangle(322, 620, 20, 110);

    // colours
    private static final int LINK = 0x1b6acb;
    private static final int SELECTED = 0x3584e4;
    private static final int SELECTED_NAME = 0xc2daf7;
    private static final int FUNCTION = 0xe3f4ee;
    private static final int TAKEN = 0xd7eef2;
    private static final int UNRECOVERABLE = 0xb34700;
    private static final int INK = 0;
    private static final int SYSTEM = 0x2b7cc0;
    private static final int ERROR = 0xc0392b;

    @TempDir
    Path folder;

    @Test
    void anExampleIsOpenedWrittenDrawnSimulatedAcceptedReportedAndSurvivesACrash() throws IOException {
        assumeTrue(hasDiagramEditor(), "the product was built without npm, and shows diagrams as pictures");
        try (Desk desk = Desk.of(folder, "window")) {
            desk.open();
            Path plan = desk.workspace().resolve(TEXT);
            String original = open(desk, plan);
            String written = write(desk, plan, original);
            String drawn = draw(desk, plan, written);
            undoAndRedo(desk, plan, written, drawn);
            simulate(desk);
            cover(desk);
            String accepted = accept(desk, plan, drawn);
            report(desk);
            crash(desk, plan, accepted);
            assertEquals("", desk.errors());
        }
    }

    private static boolean hasDiagramEditor() throws IOException {
        Path plugins = Platform.here().product().resolve("plugins");
        String editor = Folders.names(plugins).stream().filter(name -> name.startsWith("org.holdfast.ui.diagram_"))
                .findFirst().orElseThrow();
        try (ZipFile jar = new ZipFile(plugins.resolve(editor).toFile())) {
            return jar.getEntry("client-gen/app.js") != null;
        }
    }

    private static String open(Desk desk, Path plan) {
        desk.opening(() -> desk.click(HELP));
        desk.click(WELCOME);
        desk.awaitColour(LINKS, LINK, 25);
        desk.picture("welcome");
        desk.click(BAKERY);
        desk.awaitWindow(TEXT);
        desk.picture("example");
        return Desk.text(plan);
    }

    private static String write(Desk desk, Path plan, String original) {
        desk.click(EDITOR);
        desk.press("ctrl+End");
        desk.type("disaster fire \"Fire in the bakehouse\" {\nstrikes site bake");
        desk.press("ctrl+space");
        desk.awaitColour(EDITORS_AND_BELOW, SELECTED, 1000);
        desk.awaitStill();
        desk.picture("completion");
        desk.press("Return");
        desk.type("\ndestroys\nonce every 40 years");
        String written = original + """
                disaster fire "Fire in the bakehouse" {
                    strikes site bakehouse
                    destroys
                    once every 40 years
                }""";
        desk.save(plan, written);
        return written;
    }

    /** Makes a system that the bakery needs, and gives it another name. */
    private static String draw(Desk desk, Path plan, String written) {
        desk.summon("Open Diagram", "ctrl+alt+d");
        desk.press("Return");
        desk.awaitWindow(DIAGRAM);
        desk.awaitColour(EDITORS, FUNCTION, 1000);
        desk.press("ctrl+m");
        desk.awaitColour(FUNCTIONS, FUNCTION, 1000);
        take(desk, TOOL_SYSTEM);
        desk.click(GROUND);
        desk.awaitColour(around(CREATED), SELECTED_NAME, 60);
        desk.picture("created");
        desk.type("Oven\n");
        String created = written.replace("\nhost officePc", "\n\nsystem oven \"Oven\"\nhost officePc");
        desk.save(plan, created);
        String connected = created.replace("3 of role bakers", "3 of role bakers, oven");
        desk.saveAfter(() -> connect(desk), plan, connected);
        desk.picture("connected");
        desk.doubleClick(CREATED);
        desk.awaitColour(around(CREATED), SELECTED_NAME, 60);
        desk.type("Oven control\n");
        String renamed = connected.replace("\"Oven\"", "\"Oven control\"");
        desk.save(plan, renamed);
        desk.picture("renamed");
        return renamed;
    }

    private static void undoAndRedo(Desk desk, Path plan, String written, String drawn) {
        desk.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z");
        desk.save(plan, written);
        desk.press("ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z");
        desk.save(plan, drawn);
        desk.press("ctrl+m");
        desk.awaitColour(METHOD, LINK, 200);
    }

    private static void simulate(Desk desk) {
        desk.click(SIMULATION);
        desk.awaitColour(SQUARES, INK, 200);
        desk.click(SHOW_IN_DIAGRAM);
        desk.awaitWindow("Impact: Fire in the bakehouse");
        desk.awaitColour(EDITORS, UNRECOVERABLE, 5000);
        desk.picture("simulation");
    }

    private static void cover(Desk desk) {
        desk.click(COVERAGE);
        desk.awaitColour(ICONS, SYSTEM, 200);
        desk.picture("coverage");
        desk.doubleClick(FIRST_CELL);
        desk.awaitWindow(TEXT);
    }

    private static String accept(Desk desk, Path plan, String drawn) {
        desk.click(FINDINGS);
        desk.awaitColour(SIGNS, ERROR, 120);
        desk.click(SECOND_FINDING);
        desk.opening(() -> desk.press("shift+F10"));
        desk.picture("findings");
        desk.press("Down", "Down", "Return");
        desk.awaitWindow("Accept");
        desk.type("for now\n");
        desk.awaitNoWindow("Accept");
        desk.awaitWindow(TEXT);
        desk.click(EDITOR);
        String accepted = drawn + "\n\naccept A05 on newsletter because \"for now\" until "
                + LocalDate.now().plusMonths(6);
        desk.save(plan, accepted);
        return accepted;
    }

    private static void report(Desk desk) {
        desk.summon("Export Report", "ctrl+alt+r");
        desk.picture("report");
        desk.press("Return");
        Path page = desk.home().resolve("first-draft.html");
        Path pdf = desk.home().resolve("first-draft.pdf");
        desk.awaitText(page, "</html>");
        desk.await(() -> Files.exists(pdf), () -> pdf.toString());
        assertTrue(Desk.text(page).contains("Oven control"));
        desk.await(() -> desk.titles().stream().filter("Export Report"::equals).count() == 2, () -> "what was written");
        desk.press("Return");
        desk.awaitNoWindow("Export Report");
        desk.awaitWindow(TEXT);
    }

    private static void crash(Desk desk, Path plan, String saved) throws IOException {
        desk.click(EDITOR);
        desk.press("ctrl+End");
        desk.type("\nregion north \"North\"");
        desk.awaitKept("region north \"North\"");
        desk.kill();
        assertEquals(saved, Desk.text(plan));

        desk.start();
        desk.awaitWindow("Unsaved changes");
        desk.picture("recovery");
        desk.press("Return");
        desk.awaitNoWindow("Unsaved changes");
        desk.awaitWindow(TEXT);
        desk.click(EDITOR);
        desk.save(plan, saved + "\nregion north \"North\"");
    }

    /** Clicks are not taken while it is not yet known whether what is under the pointer can be connected. */
    private static void connect(Desk desk) {
        desk.press("Escape");
        take(desk, TOOL_NEEDS);
        desk.click(BAKE);
        desk.click(CREATED);
    }

    private static void take(Desk desk, Point tool) {
        desk.click(tool);
        desk.awaitColour(around(tool), TAKEN, 500);
    }

    private static Rectangle around(Point place) {
        return new Rectangle(place.x - 80, place.y - 30, 160, 60);
    }
}
