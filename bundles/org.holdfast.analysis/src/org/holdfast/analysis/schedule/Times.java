package org.holdfast.analysis.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.model.value.Rational;

/**
 * When the nodes of a network begin and are finished at the earliest, and at the latest without the last of them being
 * finished later: the critical path method. Where k of several are awaited, those that are finished later than the k-th
 * hold up nothing, and are in nobody's way.
 *
 * @see "J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling, 1959"
 */
final class Times {
    private final Rational[] takes;
    private final Rational[] starts;
    private final Rational[] finishes;
    private final Rational[] latest;

    /**
     * @param ordered
     *            the nodes, none of them blocked, each after all that it waits for and at its position
     */
    Times(List<Node> ordered, Estimate estimate) {
        this.takes = ordered.stream().map(node -> node.seconds(estimate)).toArray(Rational[]::new);
        this.starts = new Rational[takes.length];
        this.finishes = new Rational[takes.length];
        this.latest = new Rational[takes.length];
        for (Node node : ordered) {
            starts[node.position] = start(node, finishes);
            finishes[node.position] = starts[node.position].plus(takes[node.position]);
        }
        Rational end = end(ordered).map(last -> finishes[last.position]).orElse(Rational.ZERO);
        ordered.forEach(node -> latest[node.position] = max(end, finishes[node.position]));
        ordered.reversed().forEach(this::holdBack);
    }

    Rational start(int position) {
        return starts[position];
    }

    Rational finish(int position) {
        return finishes[position];
    }

    /**
     * What is finished last of all that the recovery is about: what is done, and functions and offerings being back. That
     * a component which no function waits for is still out of service keeps nobody busy. Of several, the first by name;
     * those first for which something was to be done.
     */
    Optional<Node> end(List<Node> ordered) {
        Comparator<Node> latestFirst = Comparator.comparing((Node node) -> finishes[node.position]).reversed()
                .thenComparing(node -> node.sort == Node.Sort.MILESTONE).thenComparing(Node.BY_NAME);
        return Stream.concat(ordered.stream().filter(Node::counts).min(latestFirst).stream(),
                ordered.stream().min(latestFirst).stream()).findFirst();
    }

    /** How much later it may be finished without the last being finished later. */
    Rational slack(int position) {
        return latest[position].minus(finishes[position]);
    }

    /** When the node begins, given when all that it waits for is finished, by position. */
    static Rational start(Node node, Rational[] finishes) {
        if (node.awaited > 0) {
            return node.before.stream().map(each -> finishes[each.position]).sorted().skip(node.awaited - 1L)
                    .findFirst().orElseThrow();
        }
        Rational last = Rational.ZERO;
        for (Node each : node.before) {
            last = max(last, finishes[each.position]);
        }
        return last;
    }

    private void holdBack(Node node) {
        Rational latestStart = latest[node.position].minus(takes[node.position]);
        List<Node> awaited = node.awaited == 0 ? node.before
                : node.before.stream().sorted(Comparator.comparing((Node each) -> finishes[each.position])
                        .thenComparing(Node.BY_NAME)).limit(node.awaited).toList();
        for (Node each : awaited) {
            if (latestStart.compareTo(latest[each.position]) < 0) {
                latest[each.position] = latestStart;
            }
        }
    }

    private static Rational max(Rational one, Rational other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
