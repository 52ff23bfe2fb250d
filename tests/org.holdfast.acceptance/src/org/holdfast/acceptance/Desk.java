package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** A screen of its own, at which somebody works with the built product and waits for what comes of it. */
final class Desk extends Hand implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../..")).toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of("Xvfb", "xdotool");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration AFTER_ACTION = Duration.ofSeconds(10);
    private static final Duration AFTER_SAVING = Duration.ofSeconds(2);
    private static final Rectangle WINDOW = new Rectangle(0, 0, 1274, 771);
    private static final int STILL = 1000;
    private static final int CURSOR = 100;
    private static final Rectangle METHOD = new Rectangle(0, 290, 280, 460);
    private static final int DONE = 0x2f8f6b;
    private static final int DONE_IN_ALL_STEPS = 400;

    private final Path folder;
    private final Path pictures;
    private final Screen screen;
    private Process program;
    private int pictured;

    private Desk(Path folder, Path pictures, Screen screen) throws IOException {
        super(screen.display());
        this.folder = folder;
        this.pictures = Files.createDirectories(pictures);
        this.screen = screen;
    }

    /**
     * Puts up a desk where there is what it is made of; leaves the test out where there is not.
     *
     * @param folder
     *            for workspace and home of the user; pictures go to {@code target/session/NAME}
     */
    static Desk of(Path folder, String name) throws IOException {
        assumeTrue(Platform.here() == Platform.LINUX, "keys and mouse are driven on Linux");
        assumeTrue(missing().isEmpty(), () -> "not installed here: " + missing());
        return new Desk(folder, ROOT.resolve("target/session").resolve(name),
                Screen.in(Files.createDirectories(folder.resolve("screen"))));
    }

    private static List<String> missing() {
        List<Path> path = Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList();
        return TOOLS.stream().filter(tool -> path.stream().noneMatch(each -> Files.isExecutable(each.resolve(tool))))
                .toList();
    }

    Path workspace() {
        return folder.resolve("workspace");
    }

    Path home() {
        return folder.resolve("home");
    }

    /** Waits until what is typed and not saved is kept aside. */
    void awaitKept(String words) {
        Path kept = workspace().resolve(".metadata/.plugins/org.holdfast.ui/unsaved");
        await(() -> Folders.names(kept).stream().map(kept::resolve).anyMatch(file -> text(file).contains(words)),
                () -> words + " to be kept in " + kept);
    }

    /** What the program wrote into its log as errors. */
    String errors() {
        return text(workspace().resolve(".metadata/.log")).lines().filter(line -> line.matches("!ENTRY \\S+ 4 .*"))
                .collect(Collectors.joining("\n"));
    }

    /** Starts the product for the first time, and waits until its window shows what there is to say of the example. */
    void open() throws IOException {
        start();
        awaitWindow("mail-order/plan.bcp");
        awaitColour(METHOD, DONE, DONE_IN_ALL_STEPS);
    }

    /** Starts the product without a command, which opens the window. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Platform.here().launcher(Platform.here().product()))
                .directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("window.log").toFile()));
        builder.environment().keySet().removeAll(List.of("WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("NO_AT_BRIDGE", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HOME", Files.createDirectories(home()).toString());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Duser.home=" + home());
        builder.environment().put("HOLDFAST_WORKSPACE", workspace().toString());
        program = builder.start();
    }

    /** Waits for a window whose title begins with words, and turns to it: nobody else manages windows here. */
    void awaitWindow(String words) {
        await(() -> titles().stream().anyMatch(title -> title.startsWith(words)),
                () -> "a window '" + words + "'; there are " + titles());
        turnTo(words);
    }

    /** Presses keys that open a window, again if need be, for keys are not heard while something is being done; turns to it. */
    void summon(String words, String keys) {
        await(() -> {
            press(keys);
            return within(AFTER_ACTION, () -> titles().stream().anyMatch(title -> title.startsWith(words)));
        }, () -> "a window '" + words + "' at " + keys + "; there are " + titles());
        awaitWindow(words);
    }

    /** Waits until no window has a title that begins with words. */
    void awaitNoWindow(String words) {
        await(() -> titles().stream().noneMatch(title -> title.startsWith(words)), () -> "the end of '" + words + "'");
    }

    /** Does something that opens a window without a title, such as a menu, and waits until it is there. */
    void opening(Runnable action) {
        int before = windows();
        action.run();
        await(() -> windows() > before, () -> "one more window");
    }

    /** Waits until so many pixels of an area have a colour: where nothing else tells what the window has done. */
    void awaitColour(Rectangle area, int colour, int pixels) {
        await(() -> screen.count(area, colour) >= pixels, () -> String.format("%d pixels of colour %06x in %s", pixels,
                colour, area));
    }

    /** Takes a picture of the screen, to be looked at by people. */
    void picture(String what) {
        write(String.format("%02d-%s", ++pictured, what), screen.picture(screen.all()));
    }

    /** Takes a picture of the window alone, without the pointer, when nothing moves in it any more but a cursor of text. */
    void portrait(String what) {
        leave();
        awaitStill();
        write(what, screen.picture(WINDOW));
    }

    /** Waits until nothing has moved in the window for a while, but a cursor of text. */
    void awaitStill() {
        await(() -> {
            BufferedImage before = screen.picture(WINDOW);
            pause(STILL);
            return screen.changed(WINDOW, before) < CURSOR;
        }, () -> "a window in which nothing moves");
    }

    private void write(String name, BufferedImage picture) {
        try {
            ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a file says what is expected. */
    void awaitText(Path file, String words) {
        await(() -> text(file).contains(words), () -> words + " in " + file + ", which says\n" + text(file));
    }

    /**
     * Saves what is edited, again and again, for changes are worked out in the background, until the file says what is
     * expected, to the letter.
     */
    void save(Path file, String text) {
        saveAfter(() -> {}, file, text);
    }

    /** Likewise, and does something each time before. */
    void saveAfter(Runnable action, Path file, String text) {
        await(() -> {
            action.run();
            return within(AFTER_ACTION, () -> {
                press("ctrl+s");
                return within(AFTER_SAVING, () -> text(file).equals(text));
            });
        }, () -> file + " to say\n" + text + "\n, but it says\n" + text(file));
        awaitStill();
    }

    /** What a file says; nothing where there is none. */
    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is so; fails, with a picture, if it is not so in time. */
    void await(BooleanSupplier condition, Supplier<String> what) {
        if (!within(PATIENCE, condition)) {
            picture("in-vain");
            fail("waited in vain for " + what.get());
        }
    }

    private static boolean within(Duration time, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > time.toNanos()) {
                return false;
            }
            pause(BEAT);
        }
        return true;
    }

    /** The program dies, without a word. */
    void kill() {
        Stream.concat(program.descendants(), Stream.of(program.toHandle())).toList()
                .forEach(ProcessHandle::destroyForcibly);
        await(() -> !program.isAlive(), () -> "the end of the program");
    }

    @Override
    public void close() {
        if (program != null) {
            kill();
        }
        screen.close();
    }
}
