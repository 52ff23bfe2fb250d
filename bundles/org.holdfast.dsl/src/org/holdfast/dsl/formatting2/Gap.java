package org.holdfast.dsl.formatting2;

/** What lies between two tokens of the canonical layout. */
enum Gap {
    /** Nothing. */
    NONE,
    /** One blank. */
    BLANK,
    /** One blank, or a new line where the line would become too long. */
    WRAP,
    /** A new line at the indentation of the body. */
    LINE,
    /** A new line, indented once more: a part of a rule. */
    PART
}
