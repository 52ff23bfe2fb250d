package org.holdfast.diagram.svg;

import static org.holdfast.diagram.svg.Markup.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.svg.Crossings.Crossing;
import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.EdgeStyle;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** Draws edges. Where two cross, one has a rim of the ground's colour, so that it is seen to pass over the other. */
final class EdgeDrawing {
    private static final double RIM = 5;
    private static final double PIECE = 5;

    private final Canvas canvas;
    private final Markup svg;
    private final Function<Edge, Ink> grounds;
    private final Map<String, String> names;
    private final Crossings crossings = new Crossings();

    /**
     * @param grounds
     *            what lies behind an edge
     * @param names
     *            of nodes, by their ids
     */
    EdgeDrawing(Canvas canvas, Function<Edge, Ink> grounds, Map<String, String> names) {
        this.canvas = canvas;
        this.svg = canvas.svg;
        this.grounds = grounds;
        this.names = names;
    }

    void draw(Edge edge, Route route) {
        svg.begin("g").with("class", "e").with("role", "graphics-symbol").with("aria-label", name(edge)).open()
                .element("title", edge.tooltip().isEmpty() ? name(edge) : edge.tooltip());
        if (route.points().size() > 1) {
            Ink ground = grounds.apply(edge);
            rims(crossings.add(route.points()), edge.style().line().width(), ground);
            line(edge.style(), route.points(), ground);
        }
        svg.end("g").line();
    }

    /** The line with its heads. */
    void line(EdgeStyle style, List<Point> points, Ink ground) {
        if (style.line().width() == 0) {
            return;
        }
        ArrowHead begin = ArrowHead.of(style.sourceArrow(), points.getFirst(), points.get(1));
        ArrowHead end = ArrowHead.of(style.targetArrow(), points.getLast(), points.get(points.size() - 2));
        String path = EdgePath.through(EdgePath.shortened(points, begin.length(), end.length()));
        Ink ink = Ink.line(style.line().colour(), ground);
        svg.begin("path").with("d", path);
        stroke(ink);
        canvas.line(style.line());
        svg.close();
        head(begin, ink, ground);
        head(end, ink, ground);
    }

    private void rims(List<Crossing> over, int width, Ink ground) {
        if (over.isEmpty() || width == 0) {
            return;
        }
        StringBuilder pieces = new StringBuilder();
        for (Crossing crossing : over) {
            double dx = crossing.level() ? PIECE : 0;
            double dy = crossing.level() ? 0 : PIECE;
            pieces.append('M').append(number(crossing.at().x() - dx)).append(' ')
                    .append(number(crossing.at().y() - dy)).append('l').append(number(2 * dx)).append(' ')
                    .append(number(2 * dy));
        }
        svg.begin("path").with("d", pieces.toString());
        stroke(ground);
        svg.with("stroke-width", width + RIM).close();
    }

    private void stroke(Ink ink) {
        canvas.palette.stroke(svg, ink);
    }

    private void head(ArrowHead head, Ink ink, Ink ground) {
        if (head.path().isEmpty()) {
            return;
        }
        svg.begin("path").with("d", head.path());
        if (head.closed()) {
            canvas.palette.both(svg, head.filled() ? ink : ground, ink);
        } else {
            stroke(ink);
            svg.with("stroke-width", 1.5);
        }
        svg.close();
    }

    /** The words of an edge, on a ground of their own. */
    void drawWords(Edge edge, Route route) {
        words(edge, edge.begin(), route.begin());
        words(edge, edge.center(), route.center());
        words(edge, edge.end(), route.end());
    }

    private void words(Edge edge, Optional<Label> label, Optional<Bounds> place) {
        if (label.isEmpty() || place.isEmpty()) {
            return;
        }
        Ink ground = grounds.apply(edge);
        Bounds at = place.get();
        svg.begin("g").with("aria-hidden", "true").open();
        Outline.begin(svg, new Shape.Square(), at);
        canvas.palette.fill(svg, ground);
        svg.with("fill-opacity", 0.9).close();
        canvas.words(label.get(), TextBlock.of(label.get()),
                new Bounds(at.x() + 2, at.y() + 1, at.width() - 4, at.height() - 2),
                true, Ink.words(label.get().colour(), ground), ground);
        svg.end("g").line();
    }

    private String name(Edge edge) {
        String words = edge.center().map(label -> TextWidth.oneLine(label.text()) + ": ").orElse("");
        return words + names.getOrDefault(edge.source(), "") + " → " + names.getOrDefault(edge.target(), "");
    }
}
