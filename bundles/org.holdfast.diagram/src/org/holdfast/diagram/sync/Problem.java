package org.holdfast.diagram.sync;

/**
 * What a diagram lacks, since an expression failed.
 *
 * @param message
 *            names the expression, where it is said, and the element
 */
public record Problem(String message) {}
