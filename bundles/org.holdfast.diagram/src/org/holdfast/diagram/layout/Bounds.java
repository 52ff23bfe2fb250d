package org.holdfast.diagram.layout;

/**
 * Where a thing lies in a diagram, from the diagram's upper left corner, however deep it is nested.
 *
 * @param x
 *            of its left side, in points
 * @param y
 *            of its top, in points
 * @param width
 *            in points
 * @param height
 *            in points
 */
public record Bounds(double x, double y, double width, double height) {}
