package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A screen, a keyboard and a mouse of its own, at which somebody works with the built product. */
final class Desk implements AutoCloseable {
    /** What the desk is made of. */
    static final List<String> TOOLS = List.of("Xvfb", "xdotool");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String SIZE = "1400x900x24";
    private static final int BEAT = 200;

    private final Path folder;
    private final Path pictures;
    private final Process screen;
    private final String display;
    private Process program;
    private int pictured;

    /**
     * Puts up the desk.
     *
     * @param folder
     *            for workspace and home of the user
     * @param pictures
     *            where pictures of the screen are put, for those who want to look at them
     */
    Desk(Path folder, Path pictures) throws IOException {
        this.folder = folder;
        this.pictures = Files.createDirectories(pictures);
        screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", SIZE, "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        display = ":" + screen.inputReader().readLine();
    }

    /** Those of the tools that are not here. */
    static List<String> missing() {
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

    /** What the program wrote into its log as errors. */
    List<String> errors() {
        return text(workspace().resolve(".metadata/.log")).lines().filter(line -> line.matches("!ENTRY \\S+ 4 .*"))
                .toList();
    }

    /** Starts the product without a command, which opens the window. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Platform.here().launcher(Platform.here().product()))
                .directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("window.log").toFile()));
        builder.environment().keySet().removeAll(List.of("WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("DISPLAY", display);
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
        windows().stream().filter(window -> title(window).startsWith(words)).findFirst()
                .ifPresent(window -> xdotool("windowfocus", window));
    }

    /** Waits until no window has a title that begins with words. */
    void awaitNoWindow(String words) {
        await(() -> titles().stream().noneMatch(title -> title.startsWith(words)), () -> "the end of '" + words + "'");
    }

    /** Does something that opens a window, such as a list of proposals, and waits until it is there and stays. */
    void opening(Runnable action) {
        int before = windows().size();
        action.run();
        await(() -> windows().size() > before, () -> "one more window");
        pause(5 * BEAT);
    }

    List<String> titles() {
        return windows().stream().map(this::title).filter(title -> !title.isEmpty()).toList();
    }

    private String title(String window) {
        return xdotool("getwindowname", window).strip();
    }

    private List<String> windows() {
        return xdotool("search", "--onlyvisible", "--name", "").lines().toList();
    }

    /** Presses keys, one after another: each a key, or several held together, such as {@code ctrl+s}. */
    void press(String... keys) {
        for (String key : keys) {
            xdotool("key", "--clearmodifiers", key);
            pause(BEAT);
        }
    }

    /** Types text as a person does; a line end is the Enter key. */
    void type(String text) {
        for (String line : text.splitWithDelimiters("\n", 0)) {
            if (line.equals("\n")) {
                press("Return");
            } else if (!line.isEmpty()) {
                xdotool("type", "--delay", "40", line);
            }
        }
        pause(BEAT);
    }

    /** Clicks at a place of the screen. */
    void click(int x, int y) {
        xdotool("mousemove", String.valueOf(x), String.valueOf(y), "click", "1");
        pause(BEAT);
    }

    /** Takes a picture of the screen, where ImageMagick is there to take it. */
    void picture(String what) {
        String name = String.format("%02d-%s.png", ++pictured, what);
        try {
            ProcessBuilder builder = new ProcessBuilder("import", "-window", "root", pictures.resolve(name).toString());
            builder.environment().put("DISPLAY", display);
            builder.start().waitFor(20, TimeUnit.SECONDS);
        } catch (IOException none) {
            // no picture then
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until a file says what is expected. */
    void awaitText(Path file, String words) {
        await(() -> text(file).contains(words), () -> words + " in " + file + ", which says\n" + text(file));
    }

    /** Saves what is edited, again and again, for changes are worked out in the background, until the file says so. */
    void save(Path file, String words) {
        await(() -> {
            press("ctrl+s");
            pause(5 * BEAT);
            return text(file).contains(words);
        }, () -> words + " in " + file + ", which says\n" + text(file));
    }

    /** What a file says; nothing where there is none. */
    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void await(BooleanSupplier condition, Supplier<String> what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            pause(BEAT);
        }
        if (!condition.getAsBoolean()) {
            picture("in-vain");
            assertTrue(condition.getAsBoolean(), () -> "waited in vain for " + what.get());
        }
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
        screen.destroy();
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String xdotool(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        try {
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
