package org.holdfast.report.content;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The places of a report to which links can lead. */
final class Anchors {
    private final Set<String> found = new LinkedHashSet<>();

    private Anchors() {}

    static Set<String> of(Report report) {
        Anchors anchors = new Anchors();
        Deque<Section> open = new ArrayDeque<>(report.sections());
        while (!open.isEmpty()) {
            Section section = open.pop();
            anchors.found.add(section.anchor());
            section.blocks().forEach(anchors::addThoseIn);
            section.sections().reversed().forEach(open::push);
        }
        return Collections.unmodifiableSet(anchors.found);
    }

    private void addThoseIn(Block block) {
        switch (block) {
            case Block.Table table -> {
                found.add(table.anchor());
                table.rows().forEach(row -> row.anchor().ifPresent(found::add));
            }
            case Block.Figure figure -> found.add(figure.anchor());
            default -> {
                // nothing leads there
            }
        }
    }
}
