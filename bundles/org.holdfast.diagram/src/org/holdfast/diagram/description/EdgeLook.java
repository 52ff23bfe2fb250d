package org.holdfast.diagram.description;

import java.util.Optional;

import org.holdfast.diagram.view.EdgeStyle.Arrow;
import org.holdfast.diagram.view.EdgeStyle.Routing;

/**
 * How an edge looks, expressions not evaluated yet.
 *
 * @param line
 *            its line
 * @param sourceArrow
 *            what is at its source
 * @param targetArrow
 *            what is at its target
 * @param routing
 *            how it finds its way
 * @param begin
 *            words at its source
 * @param center
 *            words in its middle
 * @param end
 *            words at its target
 */
public record EdgeLook(LineLook line, Arrow sourceArrow, Arrow targetArrow, Routing routing,
        Optional<LabelLook> begin, Optional<LabelLook> center, Optional<LabelLook> end) {}
