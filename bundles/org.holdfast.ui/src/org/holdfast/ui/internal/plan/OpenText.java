package org.holdfast.ui.internal.plan;

/**
 * A text at one moment.
 *
 * @param text
 *            the text
 * @param version
 *            how often it had changed since it was opened
 */
record OpenText(String text, long version) {}
