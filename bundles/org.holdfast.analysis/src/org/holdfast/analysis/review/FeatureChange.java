package org.holdfast.analysis.review;

import java.util.ArrayList;
import java.util.List;

/**
 * A feature of which an element says something else than before.
 *
 * @param feature
 *            the words for the feature
 * @param before
 *            what was said; empty if nothing
 * @param after
 *            what is said now; empty if nothing
 */
public record FeatureChange(String feature, List<String> before, List<String> after) {

    /** The change in words: {@code RTO 4 h, was 8 h}, {@code protected by: with replica, without tape}. */
    public String says() {
        if (before.size() <= 1 && after.size() <= 1) {
            return single();
        }
        List<String> come = without(after, before);
        List<String> gone = without(before, after);
        if (come.isEmpty() && gone.isEmpty()) {
            return feature + " in another order: " + String.join(", ", after);
        }
        List<String> parts = new ArrayList<>();
        if (!come.isEmpty()) {
            parts.add("with " + String.join(", ", come));
        }
        if (!gone.isEmpty()) {
            parts.add("without " + String.join(", ", gone));
        }
        return feature + ": " + String.join(", ", parts);
    }

    private String single() {
        if (after.isEmpty()) {
            return "no " + feature + ", was " + before.getFirst();
        }
        return feature + " " + after.getFirst() + (before.isEmpty() ? ", was not said" : ", was " + before.getFirst());
    }

    private static List<String> without(List<String> values, List<String> others) {
        List<String> left = new ArrayList<>(values);
        others.forEach(left::remove);
        return left;
    }
}
