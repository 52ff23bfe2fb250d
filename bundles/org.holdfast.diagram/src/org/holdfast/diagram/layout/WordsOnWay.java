package org.holdfast.diagram.layout;

import java.util.List;
import java.util.Optional;

import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Label;

/** Puts the words of an edge on its way: those of its middle on its longest piece, the others beside its ends. */
public final class WordsOnWay {
    private static final double MARGIN_X = 2;
    private static final double MARGIN_Y = 1;
    private static final double FROM_END = 10;

    private WordsOnWay() {}

    /** The room that words take on an edge. */
    public static Bounds room(TextBlock words) {
        return new Bounds(0, 0, Math.ceil(words.width()) + 2 * MARGIN_X, Math.ceil(words.height()) + 2 * MARGIN_Y);
    }

    /** A way with the words of its edge. */
    public static Route placed(Edge edge, List<Point> way) {
        return kept(edge, Route.of(way));
    }

    /** A way whose words stay where they were, if they still take the same room there. */
    public static Route kept(Edge edge, Route before) {
        List<Point> way = before.points();
        return new Route(way,
                words(edge.begin(), before.begin(), room -> atEnd(room, way.getFirst(), way.get(1))),
                words(edge.center(), before.center(), room -> onLongest(room, way)),
                words(edge.end(), before.end(), room -> atEnd(room, way.getLast(), way.get(way.size() - 2))));
    }

    private static Optional<Bounds> words(Optional<Label> label, Optional<Bounds> before,
            java.util.function.UnaryOperator<Bounds> place) {
        Optional<Bounds> room = label.map(TextBlock::of).filter(block -> block.height() > 0).map(WordsOnWay::room);
        if (room.isPresent() && before.isPresent() && before.get().width() == room.get().width()
                && before.get().height() == room.get().height()) {
            return before;
        }
        return room.map(place);
    }

    private static Bounds onLongest(Bounds room, List<Point> way) {
        int longest = 1;
        for (int i = 2; i < way.size(); i++) {
            if (length(way, i) > length(way, longest)) {
                longest = i;
            }
        }
        Point one = way.get(longest - 1);
        Point other = way.get(longest);
        return new Bounds((one.x() + other.x() - room.width()) / 2, (one.y() + other.y() - room.height()) / 2,
                room.width(), room.height());
    }

    private static double length(List<Point> way, int end) {
        return Math.abs(way.get(end).x() - way.get(end - 1).x()) + Math.abs(way.get(end).y() - way.get(end - 1).y());
    }

    /** Beside the line, off the node. */
    private static Bounds atEnd(Bounds room, Point end, Point next) {
        double dx = Math.signum(next.x() - end.x());
        double dy = Math.signum(next.y() - end.y());
        double x = dx == 0 ? end.x() + 4 : dx > 0 ? end.x() + FROM_END : end.x() - FROM_END - room.width();
        double y = dx != 0 ? end.y() - room.height() - 2
                : dy > 0 ? end.y() + FROM_END : end.y() - FROM_END - room.height();
        return new Bounds(x, y, room.width(), room.height());
    }
}
