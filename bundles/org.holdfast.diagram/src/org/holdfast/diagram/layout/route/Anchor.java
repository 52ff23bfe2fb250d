package org.holdfast.diagram.layout.route;

import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Side;

/**
 * Where an edge may begin or end.
 *
 * @param border
 *            the point on the node's border
 * @param out
 *            the point before it, clear of the node
 * @param heading
 *            the direction from the border to that point
 * @param penalty
 *            how much of a detour is better than this place, in points
 */
record Anchor(Point border, Point out, Side heading, double penalty) {}
