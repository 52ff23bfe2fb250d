package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.holdfast.analysis.failure.PointsOfFailure;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Dependent;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Rating;
import org.holdfast.model.Vulnerability;
import org.holdfast.model.VulnerabilityArea;
import org.holdfast.report.PlanReport;
import org.holdfast.report.WorstCases;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;

/** The business functions: how long they may be out and would be, what they need, what depends on them, where they are weak. */
final class FunctionTables {
    private final PlanReport report;
    private final Cells cells;
    private final List<BusinessFunction> functions;

    FunctionTables(PlanReport report) {
        this.report = report;
        this.cells = new Cells(report);
        this.functions = report.index().byName(BusinessFunction.class).stream()
                .sorted(Comparator.comparing(BusinessFunction::getPriority).reversed()).toList();
    }

    Section section() {
        return Parts.section(report, "impact-which", outages(), dependencies(), vulnerabilities());
    }

    private Block outages() {
        OutcomeWords outcomes = new OutcomeWords(report.wording());
        TableDraft table = new TableDraft(report.messages(), "impact-functions").text("function", 3)
                .text("priority", 1).text("owner", 2).numbers("mtd", "wrt", "outage").text("worstIn", 2);
        for (BusinessFunction function : functions) {
            Optional<WorstCases.Case> worst = report.worstCases().back(function);
            table.rowOf(report.anchors().of(function), cells.head(function), cells.choice(function.getPriority()),
                    cells.link(function.getOwner()), cells.time(function.getMtd()), cells.time(function.getWrt()),
                    worst.map(each -> outcomes.back(each.outcome().back(), wrt(function), function.getMtd()))
                            .orElseGet(() -> cells.nothing("neverDown")),
                    worst.map(each -> Cell.words(new ScenarioWords(report.wording()).name(each.recovery().scenario())))
                            .orElseGet(() -> cells.nothing("none")));
        }
        return table.table();
    }

    private static long wrt(BusinessFunction function) {
        return function.getWrt() == null ? 0 : function.getWrt().seconds();
    }

    private Block dependencies() {
        PointsOfFailure points = PointsOfFailure.of(report.index(), functions);
        TableDraft table = new TableDraft(report.messages(), "impact-dependencies").text("function", 2)
                .text("needs", 3).text("neededBy", 2).text("singlePoints", 3);
        for (BusinessFunction function : functions) {
            List<NamedElement> single = new ArrayList<>(points.components(function));
            single.addAll(points.persons(function));
            List<Dependent> dependents = report.index().reliance().on(function);
            table.row(cells.link(function), cells.needs(function), cells.links(dependents, "none"),
                    cells.links(single, "none"));
        }
        return table.table();
    }

    private Block vulnerabilities() {
        TableDraft table = new TableDraft(report.messages(), "impact-vulnerabilities").text("function", 2);
        List<VulnerabilityArea> areas = List.of(VulnerabilityArea.PROCEDURES, VulnerabilityArea.PREMISES,
                VulnerabilityArea.DATA, VulnerabilityArea.EMERGENCY);
        areas.forEach(area -> table.text("area." + area.getName().toLowerCase(Locale.ROOT), 2));
        for (BusinessFunction function : functions) {
            List<Cell> row = new ArrayList<>(List.of(cells.link(function)));
            areas.forEach(area -> row.add(function.getVulnerabilities().stream()
                    .filter(each -> each.getArea() == area).findFirst().map(this::vulnerability)
                    .orElseGet(() -> cells.nothing("notReviewed"))));
            table.add(Optional.empty(), row);
        }
        return table.table();
    }

    private Cell vulnerability(Vulnerability vulnerability) {
        Mark mark = vulnerability.getLevel() == Rating.HIGH ? Mark.WARNING : Mark.NONE;
        String word = cells.word(vulnerability.getLevel());
        return vulnerability.getNote() == null ? Cell.words(word, mark)
                : new Cell.Words(List.of(Span.plain(word + ": " + vulnerability.getNote())), mark);
    }
}
