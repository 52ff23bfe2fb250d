package org.holdfast.ui.internal.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that belong together.
 *
 * @param title
 *            their heading
 * @param lines
 *            the lines, in the order of the check
 */
record FindingGroup(String title, List<FindingLine> lines) {

    // the views of groups are kept open by their title
    @Override
    public boolean equals(Object other) {
        return other instanceof FindingGroup group && group.title.equals(title);
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }

    /** The lines in groups, in the order in which the groups first come. */
    static List<FindingGroup> of(List<FindingLine> lines, Grouping grouping) {
        Map<String, List<FindingLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(grouping.of(line), title -> new ArrayList<>()).add(line));
        return groups.entrySet().stream().map(entry -> new FindingGroup(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
