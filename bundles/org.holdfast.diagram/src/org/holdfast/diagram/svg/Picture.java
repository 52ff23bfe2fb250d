package org.holdfast.diagram.svg;

/**
 * A diagram that is drawn.
 *
 * @param svg
 *            the document
 * @param width
 *            in points
 * @param height
 *            in points
 */
public record Picture(String svg, double width, double height) {}
