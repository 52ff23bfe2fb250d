package org.holdfast.diagram.svg;

import static org.holdfast.diagram.svg.Markup.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Node;

/** Writes a diagram as a document of SVG. */
public final class SvgWriter {
    private static final double MARGIN = 24;
    private static final double GAP = 16;
    private static final int TITLE = 18;
    private static final int NOTE = 12;
    private static final double NARROWEST = 320;

    private final Diagram diagram;
    private final Layout layout;
    private final SvgOptions options;
    private final Canvas canvas;
    private final Markup svg;
    private final Nesting nesting;

    private SvgWriter(Diagram diagram, Layout layout, SvgOptions options) {
        this.diagram = diagram;
        this.layout = layout;
        this.options = options;
        this.canvas = new Canvas(options);
        this.svg = canvas.svg;
        this.nesting = new Nesting(diagram);
    }

    /**
     * The document.
     *
     * @param layout
     *            of this diagram
     */
    public static Picture write(Diagram diagram, Layout layout, SvgOptions options) {
        return new SvgWriter(diagram, layout, options).write();
    }

    private Picture write() {
        double width = Math.max(Math.max(NARROWEST, layout.width()), LegendDrawing.leastWidth(options.legend()));
        TextBlock title = TextBlock.of(label(diagram.title(), TITLE, true), width);
        TextBlock note = TextBlock.of(label(options.note(), NOTE, false), width);
        LegendDrawing legend = new LegendDrawing(options.legend(), width);
        double top = MARGIN + (options.heading() ? above(title) : 0) + above(note);
        double bottom = top + layout.height() + (legend.height() > 0 ? GAP * 1.5 + legend.height() : 0) + MARGIN;
        drawWords(title, note);
        NodeDrawing shapes = new NodeDrawing(canvas, layout);
        EdgeDrawing edges = new EdgeDrawing(canvas, edge -> shapes.ground(nesting.around(edge)), nesting.names());
        svg.begin("g").with("transform", "translate(" + number(MARGIN) + " " + number(top) + ")").open().line();
        shapes.drawAll(diagram.nodes(), Ink.PAPER);
        diagram.edges().forEach(edge -> edges.draw(edge, route(edge)));
        shapes.drawHeaders();
        diagram.edges().forEach(edge -> edges.drawWords(edge, route(edge)));
        svg.end("g").line();
        legend.draw(canvas, edges, MARGIN, bottom - MARGIN - legend.height());
        return document(width + 2 * MARGIN, bottom, shapes.definitions());
    }

    private static double above(TextBlock words) {
        return words.height() == 0 ? 0 : words.height() + GAP / 2;
    }

    private void drawWords(TextBlock title, TextBlock note) {
        double y = MARGIN;
        if (options.heading()) {
            canvas.letters(label(diagram.title(), TITLE, true), title, at(title, y), false, Ink.TITLE);
            y += above(title);
        }
        canvas.letters(label(options.note(), NOTE, false), note, at(note, y), false, Ink.QUIET);
    }

    private static Bounds at(TextBlock words, double y) {
        return new Bounds(MARGIN, y, words.width(), words.height());
    }

    private static Label label(String words, int size, boolean bold) {
        return new Label(words, Colour.BLACK, size, bold ? Set.of(Label.Format.BOLD) : Set.of(), Optional.empty());
    }

    private Route route(Edge edge) {
        Route route = layout.edges().getOrDefault(edge.id(), Route.of(List.of()));
        if (route.points().size() < 2) {
            return route;
        }
        List<Point> points = new ArrayList<>(route.points());
        int last = points.size() - 1;
        Point start = meeting(edge.source(), points.get(0), points.get(1));
        points.set(last, meeting(edge.target(), points.get(last), points.get(last - 1)));
        points.set(0, start);
        return new Route(points, route.begin(), route.center(), route.end());
    }

    private Point meeting(String id, Point end, Point from) {
        Node node = nesting.nodes().get(id);
        if (node.style().labelOutside()) {
            return end;
        }
        return Meeting.of(node.style().shape(), layout.nodes().get(id), end, from);
    }

    private Picture document(double width, double height, String definitions) {
        String title = options.prefix() + "title";
        String description = options.prefix() + "desc";
        Markup document = new Markup().begin("svg").with("xmlns", "http://www.w3.org/2000/svg").with("width", width)
                .with("height", height).with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("role", "graphics-document document").with("aria-labelledby", title + " " + description)
                .with("font-family", "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif").open().line();
        document.begin("title").with("id", title).open().words(diagram.title()).end("title");
        document.begin("desc").with("id", description).open().words(description()).end("desc").line();
        Markup ground = new Markup().begin("rect").with("width", width).with("height", height);
        canvas.palette.fill(ground, Ink.PAPER);
        String all = definitions + canvas.icons.symbols();
        document.element("style", canvas.palette.style()).markup(all.isEmpty() ? "" : "<defs>" + all + "</defs>\n");
        document.markup(ground.close().line().toString()).markup(svg.toString()).end("svg").line();
        return new Picture(document.toString(), width, height);
    }

    /** A page says of its figures what is to be seen, in its own language. */
    private String description() {
        if (!options.heading()) {
            return options.note();
        }
        String count = nesting.nodes().size() + (nesting.nodes().size() == 1 ? " element, " : " elements, ")
                + diagram.edges().size()
                + (diagram.edges().size() == 1 ? " connection." : " connections.");
        return options.note().isEmpty() ? count : count + " " + TextWidth.oneLine(options.note());
    }
}
