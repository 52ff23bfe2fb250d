package org.holdfast.rules;

/** How grave a finding is; the graver, the later in the order. */
public enum Severity {
    /** Worth a look. */
    HINT,
    /** Work to do. */
    WARNING,
    /** What was signed off does not hold, or the plan contradicts itself. */
    ERROR
}
