package org.holdfast.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.svg.Legend.Entry;
import org.holdfast.diagram.svg.Legend.OfEdge;
import org.holdfast.diagram.svg.Legend.OfNode;
import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Label;

/** Draws the legend: samples and what they mean, in as many rows as the width takes. */
final class LegendDrawing {
    private static final double SAMPLE = 30;
    private static final double SAMPLE_HEIGHT = 18;
    private static final double GAP = 8;
    private static final double APART = 22;
    private static final double ROW_GAP = 10;
    private static final int SIZE = 11;

    private final List<Placed> placed = new ArrayList<>();
    private double height;

    private record Placed(Entry entry, TextBlock words, Bounds at) {}

    /** Finds room for the entries in rows that are so wide. */
    LegendDrawing(Legend legend, double width) {
        double x = 0;
        double row = 0;
        for (Entry entry : legend.entries()) {
            TextBlock words = TextBlock.of(label(entry));
            double taken = SAMPLE + GAP + words.width();
            if (x > 0 && x + taken > width) {
                x = 0;
                height += row + ROW_GAP;
                row = 0;
            }
            row = Math.max(row, Math.max(SAMPLE_HEIGHT, words.height()));
            placed.add(new Placed(entry, words, new Bounds(x, height, taken, row)));
            x += taken + APART;
        }
        height += row;
    }

    double height() {
        return height;
    }

    /** How wide it is at least: its widest entry. */
    static double leastWidth(Legend legend) {
        return legend.entries().stream().mapToDouble(entry -> SAMPLE + GAP + TextBlock.of(label(entry)).width()).max()
                .orElse(0);
    }

    void draw(Canvas canvas, EdgeDrawing edges, double left, double top) {
        placed.forEach(entry -> draw(entry, canvas, edges, entry.at().moved(left, top)));
    }

    private static void draw(Placed placed, Canvas canvas, EdgeDrawing edges, Bounds at) {
        Bounds sample = new Bounds(at.x(), at.y(), SAMPLE, SAMPLE_HEIGHT);
        switch (placed.entry()) {
            case OfNode node -> node(node, canvas, sample);
            case OfEdge edge -> edges.line(edge.style(),
                    List.of(new Point(sample.x(), sample.middleY()), new Point(sample.right(), sample.middleY())),
                    Ink.PAPER);
        }
        TextBlock words = placed.words();
        Bounds beside = new Bounds(sample.right() + GAP, sample.middleY() - Math.min(words.height(), SAMPLE_HEIGHT) / 2,
                words.width(), words.height());
        canvas.letters(label(placed.entry()), words, beside, false, Ink.QUIET);
    }

    private static void node(OfNode node, Canvas canvas, Bounds at) {
        Markup svg = canvas.svg;
        Outline.begin(svg, node.style().shape(), at);
        canvas.palette.both(svg, Ink.of(node.style().fill()), Ink.of(node.style().border().colour()));
        canvas.line(node.style().border());
        svg.close();
        if (!node.icon().isEmpty()) {
            canvas.icons.id(node.icon()).ifPresent(id -> canvas.sign(id,
                    new Bounds(at.middleX() - TextBlock.ICON / 2, at.middleY() - TextBlock.ICON / 2, TextBlock.ICON,
                            TextBlock.ICON)));
        }
    }

    private static Label label(Entry entry) {
        return new Label(entry.words(), Colour.BLACK, SIZE, Set.of(), Optional.empty());
    }
}
