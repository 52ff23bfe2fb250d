package org.holdfast.cli.analysis;

/** The forms in which a result is written. */
public enum ResultFormat {
    /** For people. */
    text,
    /** For programs. */
    json
}
