package org.holdfast.cli.cost;

import org.holdfast.analysis.cost.RecoveryWorth;
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
 * What quicker recovery of a system is worth.
 *
 * @param worth
 *            the loss for some RTAs
 * @param money
 *            how money is told
 */
record WorthView(RecoveryWorth worth, PlanMoney money) implements CostView {

    @Override
    public String text() {
        String name = Printable.of(Labels.of(worth.system()));
        if (worth.points().isEmpty()) {
            return "No scenario takes " + name + " down for a time that is known: quicker recovery is worth nothing.\n";
        }
        TextTable table = new TextTable(Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT)
                .row("back within", "loss a year", "saves a year", "");
        for (RecoveryWorth.Point point : worth.points()) {
            table.row(new Elapsed(point.rtaSeconds()).toString(), money.of(point.yearly()), money.of(saved(point)),
                    mark(point));
        }
        return "The yearly loss in the scenarios that take " + name + " down, if it were back sooner\n\n" + table
                + "\nWhat waits for it is back sooner with it; the data that is lost stays lost.\n";
    }

    private String mark(RecoveryWorth.Point point) {
        if (point == worth.points().getLast()) {
            return "as it is now";
        }
        return worth.system().getRto() != null
                && point.rtaSeconds().equals(Rational.of(worth.system().getRto().seconds())) ? "its RTO" : "";
    }

    private Rational saved(RecoveryWorth.Point point) {
        return worth.points().getLast().yearly().amount().minus(point.yearly().amount());
    }

    @Override
    public void addTo(JsonObject root) {
        root.addProperty("system", Labels.of(worth.system()));
        root.add("worth", JsonText.array(worth.points(), this::point));
    }

    private JsonObject point(RecoveryWorth.Point point) {
        JsonObject object = new JsonObject();
        object.add("rta", JsonText.seconds(point.rtaSeconds()));
        object.add("yearly", CostJson.total(point.yearly(), money));
        object.addProperty("saves", money.of(saved(point)));
        object.add("scenarios", JsonText.array(point.single(), scenario -> CostJson.summary(scenario, money)));
        return object;
    }

    @Override
    public String csv() {
        CsvText csv = new CsvText("system", "rtaSeconds", "scenario", "single", "yearly", "currency");
        for (RecoveryWorth.Point point : worth.points()) {
            String rta = new Elapsed(point.rtaSeconds()).wholeSeconds().toString();
            for (ScenarioCost scenario : point.single()) {
                csv.row(Labels.of(worth.system()), rta, scenario.scenario().name(),
                        money.plain(scenario.single().amount()), money.plain(scenario.yearly().amount()),
                        money.currency());
            }
        }
        return csv.toString();
    }
}
