package org.holdfast.cli.check;

/**
 * A test case: a rule in its step, or a file of the plan.
 *
 * @param group
 *            what it belongs to, with dots as build servers want it
 * @param name
 *            what holds if it passes
 * @param outcome
 *            what came of it
 * @param out
 *            what there is to tell beside; empty if nothing
 */
record JunitCase(String group, String name, Outcome outcome, String out) {

    /** What came of a test case. */
    sealed interface Outcome {}

    /** All is well. */
    record Passed() implements Outcome {}

    /** There are findings that make the check fail. */
    record Failed(String type, String message, String text) implements Outcome {}

    /** The language does not allow what is written. */
    record Broken(String type, String message, String text) implements Outcome {}

    /** Nothing can be said, or a finding is accepted. */
    record Skipped(String reason) implements Outcome {}
}
