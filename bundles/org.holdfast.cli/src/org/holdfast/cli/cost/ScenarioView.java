package org.holdfast.cli.cost;

import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.analysis.cost.CostCurve;
import org.holdfast.analysis.cost.CostLine;
import org.holdfast.analysis.cost.LineCost;
import org.holdfast.analysis.cost.ScenarioCost;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.cli.csv.CsvText;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

import com.google.gson.JsonObject;

/**
 * How the cost of scenarios comes about, system by system.
 *
 * @param scenarios
 *            the scenarios
 * @param money
 *            how money is told
 */
record ScenarioView(List<ScenarioCost> scenarios, PlanMoney money) implements CostView {

    @Override
    public String text() {
        return scenarios.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(ScenarioCost cost) {
        StringBuilder text = new StringBuilder();
        text.append(Printable.of(cost.scenario().name() + ": " + money.of(cost.single()) + " each time"
                + cost.scenario().perYear()
                        .map(often -> ", " + Frequencies.told(often) + ": " + money.of(cost.yearly()) + " a year")
                        .orElse(", and the plan does not say how often")))
                .append("\n");
        cost.lines().stream().filter(line -> !(line.cost() instanceof LineCost.Uncosted))
                .forEach(line -> text.append('\n').append(text(line)));
        List<String> uncosted = cost.lines().stream().filter(line -> line.cost() instanceof LineCost.Uncosted)
                .map(line -> Labels.of(line.element())).toList();
        if (!uncosted.isEmpty()) {
            text.append("\nNothing, since ").append(LineCost.Uncosted.REASON).append(": ")
                    .append(Printable.of(String.join(", ", uncosted))).append('\n');
        }
        return text.toString();
    }

    private String text(CostLine line) {
        String name = Printable.of(Labels.of(line.element()));
        return switch (line.cost()) {
            case LineCost.Counted counted -> name + ", out of service for " + new Elapsed(counted.outageSeconds())
                    + lost(counted) + ":\n" + parts(counted);
            case LineCost.Uncosted none -> name + ": " + LineCost.Uncosted.REASON + "\n";
            case LineCost.Unknown unknown ->
                name + ": not computed, because " + Printable.of(unknown.because()) + "\n";
        };
    }

    private static String lost(LineCost.Counted counted) {
        return counted.lostSeconds().signum() == 0 ? ""
                : ", with " + new Elapsed(counted.lostSeconds()) + " of data lost";
    }

    private TextTable parts(LineCost.Counted counted) {
        CostCurve curve = counted.curve();
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT);
        if (curve.fixed().signum() != 0) {
            table.row("  once", money.of(curve.fixed()), "");
        }
        for (CostCurve.Stretch stretch : curve.stretches(counted.outageSeconds())) {
            table.row("  " + new Elapsed(stretch.seconds()) + " x " + money.of(stretch.perHour()) + " per h",
                    money.of(stretch.cost()), "");
        }
        if (curve.lostData(counted.lostSeconds()).signum() != 0) {
            table.row("  " + new Elapsed(counted.lostSeconds()) + " of lost data x " + money.of(curve.lostPerHour())
                    + " per h", money.of(curve.lostData(counted.lostSeconds())), "");
        }
        return table.row("  together", money.of(counted.amount()), "by the " + Labels.of(counted.by()));
    }

    @Override
    public void addTo(JsonObject root) {
        root.add("scenarios", JsonText.array(scenarios, each -> CostJson.detailed(each, money)));
    }

    @Override
    public String csv() {
        CsvText csv = new CsvText("scenario", "element", "outageSeconds", "lostSeconds", "once", "outage", "lostData",
                "single", "yearly", "currency", "by", "reason");
        scenarios.forEach(scenario -> scenario.lines().forEach(line -> row(scenario, line, csv)));
        return csv.toString();
    }

    private void row(ScenarioCost scenario, CostLine line, CsvText csv) {
        String name = Labels.of(line.element());
        String of = scenario.scenario().name();
        switch (line.cost()) {
            case LineCost.Counted counted -> csv.row(of, name, whole(counted.outageSeconds()),
                    whole(counted.lostSeconds()), money.plain(counted.curve().fixed()),
                    money.plain(counted.curve().outage(counted.outageSeconds())),
                    money.plain(counted.curve().lostData(counted.lostSeconds())), money.plain(counted.amount()),
                    scenario.scenario().perYear().map(often -> money.plain(often.times(counted.amount()))).orElse(""),
                    money.currency(), Labels.of(counted.by()), "");
            case LineCost.Uncosted none -> csv.row(of, name, "", "", "", "", "", money.plain(Rational.ZERO),
                    money.plain(Rational.ZERO), money.currency(), "", LineCost.Uncosted.REASON);
            case LineCost.Unknown unknown ->
                csv.row(of, name, "", "", "", "", "", "", "", money.currency(), "", unknown.because());
        }
    }

    private static String whole(Rational seconds) {
        return new Elapsed(seconds).wholeSeconds().toString();
    }
}
