package org.holdfast.cli.analysis;

/** The forms in which a result is written that is a table. */
public enum TableFormat {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For spreadsheets. */
    csv
}
