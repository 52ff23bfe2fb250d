package org.holdfast.analysis.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.sort.Sort;

/** What has changed between two states of a plan. */
public final class Changes {
    private static final Comparator<Change> IN_THE_ORDER_OF_THE_METHOD = Comparator
            .comparing((Change change) -> Sort.ofWord(change.element().sort()).map(Sort::ordinal)
                    .orElse(Sort.OFFERING.ordinal()))
            .thenComparing(change -> change.element().name()).thenComparing(Change::says);

    private Changes() {}

    /**
     * Each change once, in the order in which the method introduces the sorts of elements, then by name. An element that
     * has only another name is not taken for another one.
     */
    public static List<Change> between(PlanState before, PlanState after) {
        List<Change> changes = new ArrayList<>();
        Renames renames = Renames.between(before, after);
        PlanState known = renames.applied(before);
        renames.keys().forEach((former, now) -> changes.add(new Change.Renamed(after.elements().get(now),
                before.elements().get(former).name())));
        TreeSet<String> keys = new TreeSet<>(known.elements().keySet());
        keys.addAll(after.elements().keySet());
        for (String key : keys) {
            add(known.elements().get(key), after.elements().get(key), changes);
        }
        changes.sort(IN_THE_ORDER_OF_THE_METHOD);
        return List.copyOf(changes);
    }

    private static void add(@Nullable ElementState before,
            @Nullable ElementState after, List<Change> changes) {
        if (before == null && after != null) {
            changes.add(new Change.Added(after));
        } else if (before != null && after == null) {
            changes.add(new Change.Removed(before));
        } else if (before != null && after != null && !before.features().equals(after.features())) {
            changes.add(new Change.Altered(after, features(before, after)));
        }
    }

    private static List<FeatureChange> features(ElementState before, ElementState after) {
        List<FeatureChange> changes = new ArrayList<>();
        TreeSet<String> features = new TreeSet<>(before.features().keySet());
        features.addAll(after.features().keySet());
        for (String feature : features) {
            List<String> was = before.features().getOrDefault(feature, List.of());
            List<String> is = after.features().getOrDefault(feature, List.of());
            if (!was.equals(is)) {
                changes.add(new FeatureChange(feature, was, is));
            }
        }
        return changes;
    }
}
