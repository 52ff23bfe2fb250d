package org.holdfast.analysis.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Elements that have only another name than before: one that is gone and one that has come, of the same sort, of which the
 * same is said. Where several are alike, nothing is guessed.
 *
 * @param keys
 *            the key in the new state by that in the former
 */
record Renames(SortedMap<String, String> keys) {
    /** A quoted text, which speaks for itself, or a word that may be a name. */
    private static final Pattern PARTS = Pattern
            .compile("\"(?:[^\"]*)\"|[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");

    static Renames between(PlanState before, PlanState after) {
        Map<Object, List<String>> gone = alike(before, after);
        Map<Object, List<String>> come = alike(after, before);
        SortedMap<String, String> keys = new TreeMap<>();
        gone.forEach((said, former) -> {
            List<String> now = come.getOrDefault(said, List.of());
            if (former.size() == 1 && now.size() == 1) {
                keys.put(former.getFirst(), now.getFirst());
            }
        });
        return new Renames(keys);
    }

    private static Map<Object, List<String>> alike(PlanState state, PlanState other) {
        return state.elements().entrySet().stream().filter(each -> !other.elements().containsKey(each.getKey()))
                .filter(each -> !each.getValue().features().isEmpty()).collect(Collectors.groupingBy(
                        each -> List.of(each.getValue().sort(), each.getValue().features()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** The former state in the new names: those who refer to what was renamed have not changed. */
    PlanState applied(PlanState before) {
        if (keys.isEmpty()) {
            return before;
        }
        Map<String, String> names = new HashMap<>();
        keys.forEach((former, now) -> names.put(before.elements().get(former).name(), nameOf(now, former, before)));
        SortedMap<String, ElementState> elements = new TreeMap<>();
        before.elements().forEach((key, state) -> {
            SortedMap<String, List<String>> features = new TreeMap<>();
            state.features().forEach((feature, values) -> features.put(feature,
                    values.stream().map(value -> inNewNames(value, names)).toList()));
            elements.put(keys.getOrDefault(key, key), new ElementState(state.sort(), state.name(), features));
        });
        return new PlanState(elements);
    }

    private static String nameOf(String key, String former, PlanState before) {
        return key.substring(before.elements().get(former).sort().length() + 1);
    }

    private static String inNewNames(String value, Map<String, String> names) {
        return PARTS.matcher(value).replaceAll(part -> Matcher.quoteReplacement(
                names.getOrDefault(part.group(), part.group())));
    }
}
