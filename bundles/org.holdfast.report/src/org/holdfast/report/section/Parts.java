package org.holdfast.report.section;

import java.util.List;

import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Section;

/** Makes sections within sections. */
final class Parts {
    private Parts() {}

    /** A section without further ones; its title has the key {@code section.<anchor>}. */
    static Section section(PlanReport report, String anchor, Block... blocks) {
        return new Section(anchor, report.messages().text("section." + anchor), List.of(blocks), List.of());
    }
}
