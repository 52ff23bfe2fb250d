package org.holdfast.analysis.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.model.Role;
import org.holdfast.model.value.Rational;

/**
 * Gives people work: of all activities for which the times of what they wait for are known, the one with the least slack
 * next, of several the first by name, as early as somebody is free for all of its time. What occupies nobody is placed at
 * once.
 *
 * @see "R. Kolisch and S. Hartmann, Heuristic algorithms for the resource-constrained project scheduling problem, 1999:
 *      serial schedule generation, minimum slack"
 */
final class SerialSchedule {
    private final List<Node> ordered;
    private final Estimate estimate;
    private final Failure failure;
    private final Rational[] starts;
    private final Rational[] finishes;
    private final int[] open;
    private final List<List<Node>> after = new ArrayList<>();
    private final Map<Role, Staff> staff = new HashMap<>();
    private final Deque<Node> free = new ArrayDeque<>();
    private final PriorityQueue<Node> waiting;

    /**
     * @param ordered
     *            the nodes, none of them blocked, each after all that it waits for and at its position
     */
    SerialSchedule(List<Node> ordered, Estimate estimate, Failure failure) {
        this.ordered = ordered;
        this.estimate = estimate;
        this.failure = failure;
        this.starts = new Rational[ordered.size()];
        this.finishes = new Rational[ordered.size()];
        this.open = new int[ordered.size()];
        Times alone = new Times(ordered, estimate);
        this.waiting = new PriorityQueue<>(
                Comparator.comparing((Node node) -> alone.slack(node.position)).thenComparing(Node.BY_NAME));
        ordered.forEach(node -> after.add(new ArrayList<>()));
        ordered.forEach(this::prepare);
        while (!free.isEmpty() || !waiting.isEmpty()) {
            place(free.isEmpty() ? waiting.remove() : free.remove());
        }
    }

    Rational start(Node node) {
        return starts[node.position];
    }

    Rational finish(Node node) {
        return finishes[node.position];
    }

    /** The activities that occupy people of each role, by the time at which they begin and by name. */
    Map<Role, List<Node>> work() {
        Map<Role, List<Node>> work = new HashMap<>();
        ordered.stream().filter(node -> node.occupies(estimate))
                .sorted(Comparator.comparing(this::start).thenComparing(Node.BY_NAME))
                .forEach(node -> work.computeIfAbsent(node.by.orElseThrow(), key -> new ArrayList<>()).add(node));
        return work;
    }

    private void prepare(Node node) {
        open[node.position] = node.before.size();
        node.before.forEach(before -> after.get(before.position).add(node));
        if (node.before.isEmpty()) {
            reach(node);
        }
    }

    private void reach(Node node) {
        if (node.occupies(estimate) && failure.present(node.by.orElseThrow()).number().isPresent()) {
            waiting.add(node);
        } else {
            free.add(node);
        }
    }

    private void place(Node node) {
        Rational start = Times.start(node, finishes);
        Rational takes = node.seconds(estimate);
        if (node.occupies(estimate)) {
            start = occupy(node.by.orElseThrow(), start, takes);
        }
        starts[node.position] = start;
        finishes[node.position] = start.plus(takes);
        for (Node next : after.get(node.position)) {
            if (--open[next.position] == 0) {
                reach(next);
            }
        }
    }

    private Rational occupy(Role role, Rational from, Rational takes) {
        int people = failure.present(role).number().orElse(Integer.MAX_VALUE);
        return people == Integer.MAX_VALUE ? from
                : staff.computeIfAbsent(role, key -> new Staff(people)).occupy(from, takes);
    }
}
