package org.holdfast.analysis.schedule;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.holdfast.model.value.Rational;

/** How many people of a role are at work at what time. */
final class Staff {
    private final int people;
    /** From when on so many are at work. */
    private final TreeMap<Rational, Integer> atWork = new TreeMap<>();
    /** When all are: from when until when, apart from one another. */
    private final TreeMap<Rational, Rational> full = new TreeMap<>();
    /** For a length, the times from which on until which nobody has been free for that long; that does not change. */
    private final Map<Rational, TreeMap<Rational, Rational>> searched = new HashMap<>();

    /**
     * @param people
     *            how many there are, 1 or more
     */
    Staff(int people) {
        this.people = people;
        atWork.put(Rational.ZERO, 0);
    }

    /**
     * Finds the first time, not before another, from which on somebody is free for so long, and lets somebody work then.
     */
    Rational occupy(Rational from, Rational length) {
        Rational start = firstFree(from, length);
        split(start);
        split(start.plus(length));
        for (Map.Entry<Rational, Integer> entry : atWork.subMap(start, start.plus(length)).entrySet()) {
            entry.setValue(entry.getValue() + 1);
            if (entry.getValue() == people) {
                fill(entry.getKey(), atWork.higherKey(entry.getKey()));
            }
        }
        return start;
    }

    private Rational firstFree(Rational from, Rational length) {
        TreeMap<Rational, Rational> known = searched.computeIfAbsent(length, key -> new TreeMap<>());
        Rational start = from;
        for (Rational later = later(start, length, known); later.compareTo(start) > 0;) {
            start = later;
            later = later(start, length, known);
        }
        if (start.compareTo(from) > 0) {
            join(known, from, start);
        }
        return start;
    }

    /** A later time before which there is no room, or the time itself if there is room. */
    private Rational later(Rational start, Rational length, TreeMap<Rational, Rational> known) {
        Map.Entry<Rational, Rational> before = known.floorEntry(start);
        if (before != null && before.getValue().compareTo(start) > 0) {
            return before.getValue();
        }
        Map.Entry<Rational, Rational> busy = full.lowerEntry(start.plus(length));
        return busy == null || busy.getValue().compareTo(start) <= 0 ? start : first(start, busy.getValue());
    }

    /** The end of the first busy time that is in the way; there is one that ends later than the start. */
    private Rational first(Rational start, Rational last) {
        Map.Entry<Rational, Rational> at = full.floorEntry(start);
        if (at != null && at.getValue().compareTo(start) > 0) {
            return at.getValue();
        }
        Map.Entry<Rational, Rational> next = full.higherEntry(start);
        return next == null ? last : next.getValue();
    }

    private void split(Rational time) {
        atWork.computeIfAbsent(time, key -> atWork.floorEntry(key).getValue());
    }

    private void fill(Rational from, Rational until) {
        join(full, from, until);
    }

    private static void join(TreeMap<Rational, Rational> spans, Rational from, Rational until) {
        Rational start = from;
        Rational end = until;
        Map.Entry<Rational, Rational> before = spans.floorEntry(start);
        if (before != null && before.getValue().compareTo(start) >= 0) {
            start = before.getKey();
            end = before.getValue().compareTo(end) > 0 ? before.getValue() : end;
        }
        for (Map.Entry<Rational, Rational> next = spans.higherEntry(start); next != null
                && next.getKey().compareTo(end) <= 0; next = spans.higherEntry(start)) {
            end = next.getValue().compareTo(end) > 0 ? next.getValue() : end;
            spans.remove(next.getKey());
        }
        spans.put(start, end);
    }
}
