package org.holdfast.cli.console;

import java.util.ArrayList;
import java.util.List;

/** A long text in several lines. */
public final class Wrapping {
    private Wrapping() {}

    /** The text in lines no wider than the width, broken at blanks; a longer word stands alone in its line. */
    public static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : text.split(" ", -1)) {
            int wide = DisplayWidth.of(word);
            if (taken > 0 && taken + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                taken++;
            }
            line.append(word);
            taken += wide;
        }
        lines.add(line.toString());
        return lines;
    }
}
