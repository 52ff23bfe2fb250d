package org.holdfast.report.section;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.model.Information;
import org.holdfast.model.Offering;
import org.holdfast.model.Role;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;

/** The business impact analysis: what the organisation sells, which functions deliver it, and how long they may be out. */
public final class ImpactSection implements ReportSection {

    @Override
    public Section of(PlanReport report) {
        Messages messages = report.messages();
        return new Section("impact", messages.text("section.impact"),
                List.of(new Block.Paragraph(messages.text("impact.intro")), offerings(report)),
                List.of(new FunctionTables(report).section(), Parts.section(report, "impact-what", information(report)),
                        Parts.section(report, "impact-who", roles(report))));
    }

    private static Block offerings(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "impact-offerings").text("offering", 2).text("sort", 1)
                .text("core", 1).text("needs", 3).text("requires", 2);
        for (Offering offering : report.index().byName(Offering.class)) {
            table.rowOf(report.anchors().of(offering), cells.head(offering), cells.choice(offering.getSort()),
                    cells.yes(offering.isCore()), cells.needs(offering),
                    cells.links(offering.getInformation(), "none"));
        }
        return table.table();
    }

    private static Block information(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "impact-information").text("information", 2)
                .text("criticality", 1).text("confidentiality", 1).text("intellectualProperty", 1).text("heldIn", 2)
                .text("usedThrough", 2);
        for (Information information : report.index().byName(Information.class)) {
            table.rowOf(report.anchors().of(information), cells.head(information),
                    cells.choice(information.getCriticality()), cells.choice(information.getConfidentiality()),
                    cells.yes(information.isIntellectualProperty()), cells.links(information.getHeldIn(), "notSaid"),
                    cells.links(information.getUsedThrough(), "notSaid"));
        }
        return table.table();
    }

    private static Block roles(PlanReport report) {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(report.messages(), "impact-roles").text("role", 2).text("holder", 2)
                .text("deputies", 2).numbers("people");
        for (Role role : report.index().byName(Role.class)) {
            List<String> held = role.getHolders().stream().map(cells::name).toList();
            Cell nobody = role.getHeadcount() > 0 ? cells.nothing("role.headcount")
                    : Cell.words(report.messages().text("role.nobody"), Mark.BAD);
            table.rowOf(report.anchors().of(role), cells.head(role),
                    held.isEmpty() ? nobody : Cell.words(held.getFirst()),
                    held.size() < 2 ? cells.nothing("none")
                            : Cell.words(String.join(", ", held.subList(1, held.size()))),
                    cells.count(Stream.of(role.getHeadcount(), held.size()).max(Integer::compare).orElseThrow()));
        }
        return table.table();
    }
}
