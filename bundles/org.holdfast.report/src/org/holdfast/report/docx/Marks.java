package org.holdfast.report.docx;

import org.holdfast.report.content.Mark;

/** The colours of marks; a word stands beside them always. */
final class Marks {
    private Marks() {}

    /** Behind text. */
    static String fill(Mark mark) {
        return switch (mark) {
            case NONE -> "F3F6F9";
            case GOOD -> "E2F3EC";
            case WARNING -> "FDF1D8";
            case BAD -> "FBE6E4";
        };
    }

    /** Of a line. */
    static String line(Mark mark) {
        return switch (mark) {
            case NONE -> "0B5C8A";
            case GOOD -> "1B7F5C";
            case WARNING -> "9A6400";
            case BAD -> "B3261E";
        };
    }
}
