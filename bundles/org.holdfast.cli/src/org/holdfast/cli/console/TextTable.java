package org.holdfast.cli.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table for a terminal: columns as wide as their widest cell, two blanks between them, no blank at the end of a line.
 * Where it would be wider than the terminal, its last column goes on in further lines.
 */
public final class TextTable {
    /** The width that every terminal has. */
    public static final int WIDTH = 100;
    private static final int LEAST_LAST = 20;
    private static final String GAP = "  ";

    /** On which side of its column a cell stands. */
    public enum Side {
        /** For words. */
        LEFT,
        /** For numbers. */
        RIGHT
    }

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param sides
     *            one for each column
     */
    public TextTable(Side... sides) {
        this.sides = List.of(sides);
    }

    /**
     * Adds a row; the first is the head, if there is one.
     *
     * @param cells
     *            one for each column
     */
    public TextTable row(String... cells) {
        rows.add(List.of(cells).stream().map(Printable::of).toList());
        return this;
    }

    /** The lines of the table, each ended. */
    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(sides.size(), 0));
        rows.forEach(row -> widen(widths, row));
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> write(row, widths, text));
        return text.toString();
    }

    private static void widen(List<Integer> widths, List<String> row) {
        for (int column = 0; column < widths.size(); column++) {
            widths.set(column, Math.max(widths.get(column), DisplayWidth.of(row.get(column))));
        }
    }

    private void write(List<String> row, List<Integer> widths, StringBuilder text) {
        int last = sides.size() - 1;
        StringBuilder line = new StringBuilder();
        int before = 0;
        for (int column = 0; column < last; column++) {
            line.append(padded(row.get(column), widths.get(column), sides.get(column))).append(GAP);
            before += widths.get(column) + GAP.length();
        }
        List<String> parts = Wrapping.of(row.get(last), Math.max(LEAST_LAST, WIDTH - before));
        line.append(sides.get(last) == Side.LEFT ? parts.getFirst()
                : padded(parts.getFirst(), Math.min(widths.get(last), WIDTH), Side.RIGHT));
        text.append(line.toString().stripTrailing()).append('\n');
        for (String part : parts.subList(1, parts.size())) {
            text.append(" ".repeat(before)).append(part).append('\n');
        }
    }

    private static String padded(String cell, int width, Side side) {
        String blanks = " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
        return side == Side.LEFT ? cell + blanks : blanks + cell;
    }
}
