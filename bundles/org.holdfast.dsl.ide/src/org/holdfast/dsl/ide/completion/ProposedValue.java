package org.holdfast.dsl.ide.completion;

/**
 * A value that could stand at a place.
 *
 * @param text
 *            the value as written
 * @param says
 *            what sort of value it is, or what it means
 */
record ProposedValue(String text, String says) {}
