package org.holdfast.analysis.schedule;

import org.holdfast.analysis.outcome.Back;

/**
 * A step or restore that is never done, or of which it is not known when.
 *
 * @param name
 *            its name
 * @param says
 *            what would be done
 * @param back
 *            never, or not known, and why
 */
public record Undone(String name, String says, Back back) {}
