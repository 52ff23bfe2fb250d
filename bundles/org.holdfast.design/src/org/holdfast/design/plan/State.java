package org.holdfast.design.plan;

/** What becomes of an element in a scenario; the graver, the later in the order. */
public enum State {
    /** It stays in service. */
    IN_SERVICE,
    /** It is out of service, and nothing is asked of it, or not known whether it is met. */
    DOWN,
    /** It is out of service, and back within what is asked of it. */
    BACK,
    /** It is struck itself, and misses nothing that is asked of it. */
    STRUCK,
    /** It misses its RTO, RPO or MTD. */
    LATE,
    /** It never comes back, or all its data is lost. */
    UNRECOVERABLE
}
