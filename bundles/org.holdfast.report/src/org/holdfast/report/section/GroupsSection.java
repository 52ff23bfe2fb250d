package org.holdfast.report.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.recovery.GroupPoint;
import org.holdfast.analysis.recovery.LostOrder;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;

/** The consistency groups: what is recovered to one point in time, and how much is lost of it at worst. */
public final class GroupsSection implements ReportSection {
    private static final Comparator<Point> LOST = Comparator.comparing(each -> each.point().lost(),
            LostOrder.LARGEST_LAST);

    private record Point(GroupPoint point, Recovery recovery) {}

    @Override
    public Section of(PlanReport report) {
        return new Section("groups", report.messages().text("section.groups"),
                List.of(new Block.Paragraph(report.messages().text("groups.intro")), table(report)), List.of());
    }

    private static Block table(PlanReport report) {
        Cells cells = new Cells(report);
        OutcomeWords outcomes = new OutcomeWords(report.wording());
        TableDraft table = new TableDraft(report.messages(), "groups-all").text("group", 2).text("members", 3)
                .text("capturedBy", 2).numbers("rpo", "rpa").text("mostLostIn", 2).text("onePoint", 2);
        for (ConsistencyGroup group : report.index().byName(ConsistencyGroup.class)) {
            Optional<Point> worst = worst(report, group);
            table.rowOf(report.anchors().of(group), cells.head(group), cells.links(group.getMembers(), "none"),
                    cells.link(group.getCapturedBy()), outcomes.objective(group.getRpo()),
                    worst.map(each -> outcomes.lost(each.point().lost(), group.getRpo()))
                            .orElseGet(() -> cells.nothing("neverLost")),
                    worst.map(each -> Cell.words(new ScenarioWords(report.wording()).name(each.recovery().scenario())))
                            .orElseGet(() -> cells.nothing("none")),
                    isEverApart(report, group) ? Cell.words(report.messages().text("groups.apart"), Mark.BAD)
                            : Cell.words(report.messages().text("groups.together"), Mark.GOOD));
        }
        return table.table();
    }

    private static Optional<Point> worst(PlanReport report, ConsistencyGroup group) {
        return report.recoveries().all().stream()
                .flatMap(recovery -> recovery.choices().points().stream().filter(point -> point.group() == group)
                        .map(point -> new Point(point, recovery)))
                .reduce((one, other) -> LOST.compare(other, one) > 0 ? other : one);
    }

    private static boolean isEverApart(PlanReport report, ConsistencyGroup group) {
        return report.recoveries().all().stream().flatMap(recovery -> recovery.choices().points().stream())
                .anyMatch(point -> point.group() == group && point.apart());
    }
}
