package org.holdfast.analysis.review;

/** What was kept of the plan when it was last reviewed. */
public sealed interface LastReview {

    /** Nothing was kept: what has changed since is not known. */
    record NotKept() implements LastReview {}

    /**
     * The plan as it was.
     *
     * @param baseline
     *            what it said
     */
    record Kept(Baseline baseline) implements LastReview {}

    /**
     * There is something, but it cannot be read.
     *
     * @param says
     *            which file, and why
     */
    record Unreadable(String says) implements LastReview {}
}
