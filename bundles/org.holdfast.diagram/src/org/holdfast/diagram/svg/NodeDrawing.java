package org.holdfast.diagram.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Frame;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;
import org.holdfast.diagram.view.NodeStyle;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** Draws nodes, each after what it lies in, from the upper left to the lower right: the order in which they are read aloud. */
final class NodeDrawing {
    private final Canvas canvas;
    private final Layout layout;
    private final Markup svg;
    private final Map<String, Ink> grounds = new LinkedHashMap<>();
    private final List<Runnable> headers = new ArrayList<>();
    private final ShapeDrawing shapes;

    NodeDrawing(Canvas canvas, Layout layout) {
        this.canvas = canvas;
        this.layout = layout;
        this.svg = canvas.svg;
        this.shapes = new ShapeDrawing(canvas);
    }

    void drawAll(List<Node> nodes, Ink ground) {
        Comparator<Node> down = Comparator.comparingDouble(node -> at(node).y());
        nodes.stream().sorted(down.thenComparingDouble(node -> at(node).x())).forEach(node -> draw(node, ground));
    }

    /** Draws a node without what it contains, or a line of a list, or a node on a border. */
    void drawAlone(Node node, Role role, Ink ground) {
        switch (role) {
            case LINE -> drawLine(node, ground);
            case BORDER -> drawBorderNode(node, ground);
            case NODE -> {
                draw(node, ground, false);
                drawHeaders();
                headers.clear();
            }
        }
    }

    /** What a node is to what it lies in. */
    enum Role {
        NODE,
        LINE,
        BORDER
    }

    /** Words of containers stand above edges that enter them. */
    void drawHeaders() {
        headers.forEach(Runnable::run);
    }

    /** What lies around what is in a container: the fill of the container. */
    Ink ground(String container) {
        return grounds.getOrDefault(container, Ink.PAPER);
    }

    /** The definitions of the gradients that were used. */
    String definitions() {
        return shapes.definitions();
    }

    private Bounds at(Node node) {
        return layout.nodes().getOrDefault(node.id(), new Bounds(0, 0, 0, 0));
    }

    private void draw(Node node, Ink ground) {
        draw(node, ground, true);
        node.borderNodes().forEach(border -> drawBorderNode(border, ground));
    }

    /** What is in a container is seen in how it looks, also where it is drawn without it. */
    private void draw(Node node, Ink ground, boolean withInside) {
        Optional<String> link = canvas.options.links().apply(node);
        link.ifPresent(target -> svg.begin("a").with("href", target).open());
        boolean container = Frame.isOpen(node);
        svg.begin("g").with("role", container ? "graphics-object" : "graphics-symbol").with("aria-label",
                TextWidth.oneLine(node.label().text())).open().element("title", title(node));
        Ink fill = drawShape(node);
        grounds.put(node.id(), fill);
        if (container) {
            link.ifPresent(target -> svg.end("g").end("a"));
            headers.add(() -> drawHeader(node, fill, link));
            if (withInside) {
                drawInside(node, fill);
            }
        } else {
            drawWords(node, fill, ground);
        }
        if (!container || link.isEmpty()) {
            svg.end("g");
        }
        if (!container && link.isPresent()) {
            svg.end("a");
        }
        svg.line();
    }

    private void drawInside(Node node, Ink fill) {
        if (node.arrangement() == Arrangement.LIST) {
            node.children().forEach(child -> drawLine(child, fill));
        } else {
            svg.line();
            drawAll(node.children(), fill);
        }
    }

    private Ink drawShape(Node node) {
        return shapes.draw(node.style(), Frame.of(node).shapeIn(node, at(node)));
    }

    private void drawWords(Node node, Ink fill, Ink ground) {
        Frame frame = Frame.of(node);
        Ink[] behind = node.style().labelOutside() ? new Ink[] { ground } : grounds(node.style(), fill);
        boolean centred = node.style().labelOutside() || !node.label().icon().isPresent();
        canvas.words(node.label(), frame.words(), frame.wordsIn(node, at(node)), centred,
                Ink.words(node.label().colour(), behind), node.style().labelOutside() ? ground : fill);
    }

    private static Ink[] grounds(NodeStyle style, Ink fill) {
        return style.gradient().map(from -> new Ink[] { fill, Ink.of(from) }).orElseGet(() -> new Ink[] { fill });
    }

    private void drawHeader(Node node, Ink fill, Optional<String> link) {
        Frame frame = Frame.of(node);
        if (frame.words().height() == 0) {
            return;
        }
        Bounds at = frame.wordsIn(node, at(node));
        svg.begin("g").with("aria-hidden", "true").open();
        link.ifPresent(target -> svg.begin("a").with("href", target).open());
        backing(at.grown(3), fill);
        canvas.heading(node.label(), frame.words(), at,
                Ink.words(node.label().colour(), grounds(node.style(), fill)), fill);
        link.ifPresent(target -> svg.end("a"));
        svg.end("g").line();
    }

    /** A ground that hides what would run through words. */
    private void backing(Bounds at, Ink fill) {
        Outline.begin(svg, new Shape.Square(), at);
        canvas.palette.fill(svg, fill);
        svg.close();
    }

    private void drawLine(Node child, Ink fill) {
        Optional<String> link = canvas.options.links().apply(child);
        link.ifPresent(target -> svg.begin("a").with("href", target).open());
        svg.begin("g").with("role", "graphics-symbol").with("aria-label", TextWidth.oneLine(child.label().text()))
                .open().element("title", title(child));
        canvas.words(child.label(), TextBlock.of(child.label()), at(child), false,
                Ink.words(child.label().colour(), fill), fill);
        svg.end("g");
        link.ifPresent(target -> svg.end("a"));
    }

    private void drawBorderNode(Node node, Ink ground) {
        Frame frame = Frame.ofBorderNode(node);
        Bounds at = at(node);
        svg.begin("g").with("role", "graphics-symbol").with("aria-label", TextWidth.oneLine(node.label().text())).open()
                .element("title", title(node));
        Ink fill = shapes.draw(node.style(), at);
        if (!node.style().labelOutside()) {
            Bounds words = new Bounds(at.middleX() - frame.words().width() / 2,
                    at.middleY() - frame.words().height() / 2, frame.words().width(), frame.words().height());
            canvas.words(node.label(), frame.words(), words, true, Ink.words(node.label().colour(), fill),
                    fill);
        } else if (frame.words().height() > 0) {
            Bounds words = new Bounds(at.right() + 2, at.bottom() + 1, frame.words().width(), frame.words().height());
            canvas.words(node.label(), frame.words(), words, false, Ink.words(node.label().colour(), ground),
                    ground);
        }
        svg.end("g").line();
    }

    private static String title(Node node) {
        Label label = node.label();
        return node.tooltip().isEmpty() ? TextWidth.oneLine(label.text()) : node.tooltip();
    }
}
