package org.holdfast.report.section;

import java.util.List;

import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Copy;
import org.holdfast.model.Information;
import org.holdfast.model.InformationSystem;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;

/** Which information is needed to follow a plan, where it is held, and whether it can be had then. */
final class NeededInformation {
    private final PlanReport report;
    private final Messages messages;
    private final FollowedPlan followed;

    NeededInformation(PlanReport report, FollowedPlan followed) {
        this.report = report;
        this.messages = report.messages();
        this.followed = followed;
    }

    Block of(String anchor) {
        TableDraft table = new TableDraft(messages, anchor + "-needed", "plan-needed").text("needed.what", 2)
                .text("needed.held", 3).text("needed.copies", 4);
        Cells cells = new Cells(report);
        for (Information information : Resolved.among(followed.plan().getInformation())) {
            List<InformationSystem> systems = Resolved.among(information.getHeldIn());
            table.row(cells.link(information), held(systems), copies(systems));
        }
        return table.table();
    }

    private Cell held(List<InformationSystem> systems) {
        if (systems.isEmpty()) {
            return Cell.words(messages.text("needed.nowhere"), Mark.BAD);
        }
        boolean anyUp = systems.stream().anyMatch(system -> !isDown(system));
        return Cell.words(String.join("; ", systems.stream().map(this::held).toList()),
                anyUp ? Mark.GOOD : Mark.WARNING);
    }

    private String held(InformationSystem system) {
        String where = system.getSite() == null ? Names.of(system)
                : messages.text("copy.at", Names.of(system), Names.of(system.getSite()));
        return isDown(system) ? messages.text("needed.down", where) : where;
    }

    private boolean isDown(InformationSystem system) {
        return followed.gravest().filter(recovery -> recovery.failure().isDown(system)).isPresent();
    }

    private Cell copies(List<InformationSystem> systems) {
        List<String> copies = systems.stream().flatMap(system -> Resolved.among(system.getProtections()).stream())
                .flatMap(protection -> protection.getCopies().stream()).map(this::copy).distinct().toList();
        return copies.isEmpty() ? Cell.nothing(messages.text("needed.noCopies"))
                : Cell.words(String.join("; ", copies));
    }

    private String copy(Copy copy) {
        return copy.getOn() == null
                ? messages.text("copy.at", Names.of(copy.getProtection()), Names.of(copy.getAt()))
                : messages.text("copy.on", Names.of(copy.getProtection()), Names.of(copy.getOn()));
    }
}
