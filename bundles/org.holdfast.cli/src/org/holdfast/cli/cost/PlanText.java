package org.holdfast.cli.cost;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.LineCost;
import org.holdfast.analysis.cost.LossShare;
import org.holdfast.analysis.cost.LossShares;
import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.cli.console.Wrapping;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

/** Writes what all disasters cost for people. */
final class PlanText {
    private static final String UNKNOWN = "not computed";

    private final PlanMoney money;

    PlanText(PlanMoney money) {
        this.money = money;
    }

    String of(PlanCost cost, Spending spending, List<MeasureBalance> balances) {
        return "What disasters cost, with likely durations\n" + scenarios(cost)
                + shares("Scenarios of one disaster together", families(cost))
                + parts("By level", LossShares.byLevel(cost)) + parts("By kind", LossShares.byKind(cost))
                + measures(balances) + spending(spending, balances) + notes(cost, balances);
    }

    private TextTable scenarios(PlanCost cost) {
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT).row("", "", "each time",
                "a year");
        cost.scenarios().forEach(each -> table.row(each.scenario().name(),
                each.scenario().perYear().map(Frequencies::told).orElse("not said how often"),
                money.of(each.single()), money.of(each.yearly())));
        return table.row("together", "", "", money.of(cost.yearly()));
    }

    /** The disasters that have several scenarios: the others are told as such. */
    private static List<LossShare> families(PlanCost cost) {
        Set<String> told = cost.scenarios().stream().map(each -> each.scenario().name()).collect(Collectors.toSet());
        return LossShares.byDisaster(cost).stream().filter(share -> !told.contains(share.name())).toList();
    }

    /** One part is the whole, and says nothing new. */
    private String parts(String heading, List<LossShare> shares) {
        return shares.size() <= 1 ? "" : shares(heading, shares);
    }

    private String shares(String heading, List<LossShare> shares) {
        if (shares.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT);
        shares.forEach(share -> table.row(share.name(), money.of(share.yearly())));
        return "\n" + heading + ", a year\n" + table;
    }

    private String measures(List<MeasureBalance> balances) {
        if (balances.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT).row("", "costs", "avoids",
                "net");
        for (MeasureBalance balance : balances) {
            boolean known = balance.avoided().isComplete();
            table.row(Labels.of(balance.measure()), balance.cost().map(money::of).orElse("not said"),
                    known ? money.of(balance.avoided().amount()) : UNKNOWN, known ? money.of(balance.net()) : UNKNOWN);
        }
        return "\nProtections and preventions, a year, each against the plan without it\n" + table;
    }

    private String spending(Spending spending, List<MeasureBalance> balances) {
        if (balances.isEmpty()) {
            return "";
        }
        String spent = "together they cost " + money.of(spending.yearly());
        return spending.budget().map(budget -> {
            Rational left = budget.minus(spending.yearly());
            return spent + " of a budget of " + money.of(budget) + ": "
                    + (left.signum() < 0 ? money.of(left.negated()) + " too much" : money.of(left) + " is left");
        }).orElse(spent + "; the plan states no budget") + "\n";
    }

    private static String notes(PlanCost cost, List<MeasureBalance> balances) {
        StringBuilder notes = new StringBuilder();
        List<String> uncosted = PlanView.uncosted(cost);
        if (!uncosted.isEmpty()) {
            note("Reckoned with nothing where " + LineCost.Uncosted.REASON + ": " + String.join(", ", uncosted) + ".",
                    notes);
        }
        cost.yearly().without().forEach(gap -> note(gap + ".", notes));
        for (MeasureBalance balance : balances) {
            List<Gap> without = balance.avoided().without();
            if (!without.isEmpty()) {
                note("What " + Labels.of(balance.measure()) + " avoids was not computed: without it, "
                        + without.getFirst() + (without.size() == 1 ? "." : ", and " + (without.size() - 1) + " more."),
                        notes);
            }
        }
        return notes.isEmpty() ? "" : "\n" + notes;
    }

    private static void note(String sentence, StringBuilder notes) {
        Wrapping.of(Printable.of(sentence), TextTable.WIDTH).forEach(line -> notes.append(line).append('\n'));
    }
}
