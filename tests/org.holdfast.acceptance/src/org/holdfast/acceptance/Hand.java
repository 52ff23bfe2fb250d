package org.holdfast.acceptance;

import java.awt.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A hand at the keyboard and the mouse of a display, and an eye for its windows. */
class Hand {
    // a person does not press keys quicker; also between two looks at what is waited for
    static final int BEAT = 100;

    private final String display;

    Hand(String display) {
        this.display = display;
    }

    /** The titles of the windows that have one. */
    List<String> titles() {
        return all().stream().map(this::title).filter(title -> !title.isEmpty()).toList();
    }

    private String title(String window) {
        return xdotool("getwindowname", window).strip();
    }

    /** How many windows there are, also those without a title, such as menus. */
    int windows() {
        return all().size();
    }

    /** Gives keys to the first window whose title begins with words: nobody else manages windows here. */
    void turnTo(String words) {
        all().stream().filter(window -> title(window).startsWith(words)).findFirst()
                .ifPresent(window -> xdotool("windowfocus", window));
    }

    private List<String> all() {
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
    void click(Point place) {
        click(place, "click", "1");
    }

    void doubleClick(Point place) {
        click(place, "click", "--repeat", "2", "--delay", "60", "1");
    }

    /** Takes the pointer away. */
    void leave() {
        xdotool("mousemove", "9999", "9999");
    }

    private void click(Point place, String... button) {
        xdotool("mousemove", String.valueOf(place.x), String.valueOf(place.y));
        xdotool(button);
        pause(BEAT);
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
