package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.choice.BudgetChoice;
import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Prevention;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.chart.BudgetFront;
import org.holdfast.report.chart.Heading;
import org.holdfast.report.chart.Picture;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;

/** What protections and preventions cost and save, and what another budget would bring. */
final class MeasureTables {
    private final PlanReport report;
    private final Messages messages;

    MeasureTables(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(messages.text("costs.measures.read")));
        blocks.add(balances());
        report.choice().filter(choice -> choice.front().size() > 1).ifPresent(choice -> {
            blocks.add(new Block.Paragraph(read(choice)));
            blocks.add(front(choice));
        });
        return new Section("costs-measures", messages.text("costs.measures"), blocks, List.of());
    }

    private Block balances() {
        Cells cells = new Cells(report);
        TableDraft table = new TableDraft(messages, "costs-balances").text("measure.name", 3)
                .numbers("measure.cost", "measure.avoids", "measure.net");
        report.balances().stream()
                .sorted(Comparator.comparing(MeasureBalance::net).reversed()
                        .thenComparing(balance -> Labels.of(balance.measure())))
                .forEach(balance -> table.add(place(balance.measure()),
                        List.of(name(balance.measure()), cells.money(balance.cost(), "notSaid"),
                                new Totals(report).cell(balance.avoided()), net(balance))));
        return table.table();
    }

    /** Protections are told elsewhere; here is the place of preventions. */
    private Optional<String> place(NamedElement measure) {
        return measure instanceof Prevention ? Optional.of(report.anchors().of(measure)) : Optional.empty();
    }

    private Cell name(NamedElement measure) {
        Cells cells = new Cells(report);
        return measure instanceof Prevention ? cells.head(measure) : cells.link(measure);
    }

    private Cell net(MeasureBalance balance) {
        return balance.avoided().isComplete()
                ? new Cell.Amount(balance.net(), report.currency(), mark(balance.net().signum()))
                : Cell.nothing(messages.text("back.unknown"));
    }

    private static Mark mark(int sign) {
        return sign > 0 ? Mark.GOOD : sign < 0 ? Mark.WARNING : Mark.NONE;
    }

    /** The yearly loss as it is now, estimated like the points of the front. */
    private static Rational present(BudgetChoice choice) {
        return choice.subjects().stream().map(subject -> subject.present().yearly()).reduce(Rational.ZERO,
                Rational::plus);
    }

    private String read(BudgetChoice choice) {
        return messages.text("costs.front.read", money(present(choice)), money(choice.before().yearly().amount()));
    }

    private String money(Rational amount) {
        return report.wording().roundMoney(amount, report.currency());
    }

    private Block front(BudgetChoice choice) {
        String caption = messages.text("figure.front");
        Picture picture = BudgetFront.of(
                new Heading(caption, messages.text("figure.front.description", choice.front().size()),
                        messages.text("figure.front.nothing")),
                choice.front().stream().map(point -> new BudgetFront.Point(point.cost(), point.yearly())).toList(),
                Optional.of(new BudgetFront.Point(choice.before().cost(), present(choice))),
                new BudgetFront.Texts(messages.text("figure.front.cost"), messages.text("figure.front.loss"),
                        messages.text("figure.front.present")),
                report.currency(), report.wording());
        return new Block.Figure("costs-figure-front", caption, picture.description(), picture.svg(), picture.width(),
                picture.height());
    }
}
