package org.holdfast.report.content;

/** How good or bad something is; shown by a sign and a word as well as by a colour. */
public enum Mark {
    /** Nothing to judge. */
    NONE,
    /** As it should be. */
    GOOD,
    /** Worth a look. */
    WARNING,
    /** Not as it should be. */
    BAD
}
