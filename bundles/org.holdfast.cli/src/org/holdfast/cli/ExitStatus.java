package org.holdfast.cli;

/** What the exit status of a command means. */
public final class ExitStatus {
    /** All is well. */
    public static final int FINE = 0;
    /** There are findings at or above what {@code --fail-on} names, or files that are not in canonical layout. */
    public static final int FINDINGS = 1;
    /** The call or the input is wrong. */
    public static final int WRONG_INPUT = 2;
    /** A defect of Holdfast's own. */
    public static final int DEFECT = 3;

    private ExitStatus() {}
}
