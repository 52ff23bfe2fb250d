package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.holdfast.ui.tests.Window;

/** The keyboard and the mouse of the screen under test: xdotool presses what a hand would. */
final class Keyboard {
    private static final Path HAND = Path.of("/usr/bin/xdotool");

    private Keyboard() {}

    /** Leaves the test out where there is no such hand. */
    static void isNeeded() {
        assumeTrue(Files.isExecutable(HAND), "there is no " + HAND);
    }

    /** Presses keys, such as {@code ctrl+z}, one after the other. */
    static void press(String... keys) throws IOException {
        List<String> words = new ArrayList<>(List.of("key", "--clearmodifiers"));
        words.addAll(List.of(keys));
        act(words);
    }

    /** Types words. */
    static void type(String words) throws IOException {
        act(List.of("type", words));
    }

    /** Clicks at a point of the screen. */
    static void click(int x, int y) throws IOException {
        act(List.of("mousemove", Integer.toString(x), Integer.toString(y), "click", "1"));
    }

    private static void act(List<String> words) throws IOException {
        List<String> call = new ArrayList<>(List.of(HAND.toString()));
        call.addAll(words);
        Process process = new ProcessBuilder(call).inheritIO().start();
        assertEquals(0, Window.await(process.onExit()).exitValue());
    }
}
