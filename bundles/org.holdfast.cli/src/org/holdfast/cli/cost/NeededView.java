package org.holdfast.cli.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.holdfast.analysis.cost.ElementLoss;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.console.Printable;
import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.holdfast.cli.csv.CsvText;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.sort.Sort;

import com.google.gson.JsonObject;

/** What the systems and functions cost a year that a function or an offering needs; not added up. */
final class NeededView implements CostView {
    private static final Comparator<ElementLoss> DEAREST_FIRST = Comparator
            .comparing((ElementLoss loss) -> loss.yearly().amount()).reversed()
            .thenComparing(loss -> Labels.of(loss.element()));

    private final NamedElement needing;
    private final List<ElementLoss> losses;
    private final PlanMoney money;

    NeededView(PlanIndex index, PlanCost cost, NamedElement needing, PlanMoney money) {
        this.needing = needing;
        this.losses = new ArrayList<>(ElementLoss.neededBy(index, cost, needing));
        this.losses.sort(DEAREST_FIRST);
        this.money = money;
    }

    @Override
    public String text() {
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT).row("", "", "down in",
                "loss a year");
        losses.forEach(loss -> table.row(Labels.of(loss.element()), Sort.of(loss.element().eClass()).word(),
                loss.scenarios() + (loss.scenarios() == 1 ? " scenario" : " scenarios"), money.of(loss.yearly())));
        return "What " + Printable.of(Labels.of(needing)) + " needs, and what that costs a year when it fails\n\n"
                + table
                + "\nNot added up: what others need too would count for each of them.\n";
    }

    @Override
    public void addTo(JsonObject root) {
        root.addProperty(Sort.of(needing.eClass()).word(), Labels.of(needing));
        root.add("needs", JsonText.array(losses, this::json));
    }

    private JsonObject json(ElementLoss loss) {
        JsonObject object = new JsonObject();
        object.addProperty("element", Labels.of(loss.element()));
        object.addProperty("sort", Sort.of(loss.element().eClass()).word());
        object.addProperty("scenarios", loss.scenarios());
        object.add("yearly", CostJson.total(loss.yearly(), money));
        return object;
    }

    @Override
    public String csv() {
        CsvText csv = new CsvText("neededBy", "element", "sort", "scenarios", "yearly", "currency");
        losses.forEach(loss -> csv.row(Labels.of(needing), Labels.of(loss.element()),
                Sort.of(loss.element().eClass()).word(), "" + loss.scenarios(), money.plain(loss.yearly().amount()),
                money.currency()));
        return csv.toString();
    }
}
