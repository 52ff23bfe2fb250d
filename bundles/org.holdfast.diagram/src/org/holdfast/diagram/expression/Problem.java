package org.holdfast.diagram.expression;

/**
 * What a representation lacks, since an expression failed.
 *
 * @param message
 *            names the expression, where it is said, and the element
 */
public record Problem(String message) {}
