package org.holdfast.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.simulation.LossStatistics.Percentile;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.wording.Messages;

/** What a year costs, what is spent against it, and what that saves. */
final class SummaryMoney {
    private static final List<Integer> TOLD = List.of(95, 99);

    private final PlanReport report;
    private final Messages messages;

    SummaryMoney(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
    }

    List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        if (report.recoveries().scenarios().isEmpty()) {
            fact("summary.ale", messages.text("summary.noDisaster"), facts);
        } else {
            loss(facts);
        }
        fact("summary.spent", spent(), facts);
        fact("summary.saved", saved(), facts);
        return facts;
    }

    private void loss(List<Block.Fact> facts) {
        Total yearly = report.cost().yearly();
        fact("summary.ale", messages.text(yearly.isComplete() ? "amount.exact" : "amount.atLeast",
                money(yearly.amount())), facts);
        if (report.simulation().without().isEmpty()) {
            report.simulation().statistics().percentiles().stream().filter(each -> TOLD.contains(each.percent()))
                    .forEach(each -> fact("summary.p" + each.percent(), percentile(each), facts));
        } else {
            fact("summary.p95", messages.text("notComputed.costs"), facts);
        }
    }

    private void fact(String key, String told, List<Block.Fact> facts) {
        facts.add(new Block.Fact(messages.text(key), told));
    }

    private String percentile(Percentile percentile) {
        return messages.text("summary.percentile", money(Rational.of(new BigDecimal(percentile.loss()))),
                100 - percentile.percent());
    }

    private String spent() {
        Rational spent = report.spending().yearly();
        return report.spending().budget().map(budget -> {
            Rational left = budget.minus(spent);
            return messages.text(left.signum() < 0 ? "summary.over" : "summary.left", money(spent), money(budget),
                    money(left.signum() < 0 ? left.negated() : left));
        }).orElseGet(() -> messages.text("summary.noBudget", money(spent)));
    }

    /** Each measure is compared with the plan without it, so what they avoid does not add up. */
    private String saved() {
        List<MeasureBalance> known = report.balances().stream().filter(each -> each.avoided().isComplete()).toList();
        long paying = known.stream().filter(each -> each.net().signum() > 0).count();
        return known.stream().max(Comparator.comparing(each -> each.avoided().amount()))
                .filter(best -> best.avoided().amount().signum() > 0)
                .map(best -> messages.text("summary.best", new Cells(report).name(best.measure()),
                        money(best.avoided().amount()), paying, report.balances().size()))
                .orElseGet(() -> messages.text("summary.noneSaves"));
    }

    private String money(Rational amount) {
        return report.wording().roundMoney(amount, report.currency());
    }
}
