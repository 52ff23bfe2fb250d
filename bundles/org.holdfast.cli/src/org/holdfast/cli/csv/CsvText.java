package org.holdfast.cli.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for spreadsheets: commas, lines that end with a line feed, a head line.
 *
 * @see "RFC 4180"
 */
public final class CsvText {
    private final StringBuilder text = new StringBuilder();

    /**
     * @param head
     *            the names of the columns
     */
    public CsvText(String... head) {
        row(head);
    }

    /** Adds a row. */
    public CsvText row(String... cells) {
        text.append(List.of(cells).stream().map(CsvText::cell).collect(Collectors.joining(","))).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
