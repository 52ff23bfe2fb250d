package org.holdfast.cli.cost;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.cli.CallException;
import org.holdfast.cli.ExitStatus;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.analysis.PlanMoney;
import org.holdfast.cli.analysis.PlanNames;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.cli.analysis.TableFormat;
import org.holdfast.cli.console.ProgressLine;
import org.holdfast.cli.json.JsonText;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Offering;
import org.holdfast.model.Plan;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code holdfast cost}: what disasters cost, and what protections, preventions and quicker recovery are worth. */
@Command(name = "cost", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Says what disasters cost, each time and a year, and what protections and preventions are worth.")
public final class CostCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--scenario", paramLabel = "NAME", description = "How the cost of a disaster comes about; hostFailure[esx1] is one of a family.")
    private @Nullable String scenario;

    @Option(names = "--system", paramLabel = "NAME", description = "What quicker recovery of a system is worth.")
    private @Nullable String system;

    @Option(names = "--function", paramLabel = "NAME", description = "What the systems and functions cost that a function needs.")
    private @Nullable String function;

    @Option(names = "--offering", paramLabel = "NAME", description = "What the systems and functions cost that an offering needs.")
    private @Nullable String offering;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json or csv.")
    private TableFormat format = TableFormat.text;

    /**
     * @param surroundings
     *            where results and messages go
     */
    public CostCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (Stream.of(scenario, system, function, offering).filter(given -> given != null).count() > 1) {
            throw new CallException("--scenario, --system, --function and --offering ask different questions;"
                    + " give one of them");
        }
        PlanIndex index = PlanIndex.of(plan.load(surroundings).documents());
        Plan subject = PlanOptions.subject(index);
        CostView view = view(index);
        surroundings.out().print(switch (format) {
            case text -> view.text();
            case json -> json(subject, index, view);
            case csv -> view.csv();
        });
        return ExitStatus.FINE;
    }

    private CostView view(PlanIndex index) {
        PlanNames names = new PlanNames(index);
        PlanMoney money = PlanMoney.of(index);
        Losses losses = Losses.of(index);
        String named = scenario;
        if (named != null) {
            List<String> wanted = names.scenarios(List.of(named)).stream().map(Scenario::name).toList();
            return new ScenarioView(losses.cost().scenarios().stream()
                    .filter(each -> wanted.contains(each.scenario().name())).toList(), money);
        }
        named = system;
        if (named != null) {
            return new WorthView(losses.worth(names.one(InformationSystem.class, named, "system")), money);
        }
        named = function;
        if (named != null) {
            return new NeededView(index, losses.cost(), names.one(BusinessFunction.class, named, "function"), money);
        }
        named = offering;
        return named == null
                ? new PlanView(losses.cost(), index, ProgressLine.during(surroundings, losses::balances), money)
                : new NeededView(index, losses.cost(), names.one(Offering.class, named, "product or service"), money);
    }

    private static String json(Plan subject, PlanIndex index, CostView view) {
        JsonObject root = new JsonObject();
        root.add("plan", JsonText.text(subject.getName()));
        root.add("currency", JsonText.text(PlanMoney.of(index).currency()));
        view.addTo(root);
        return JsonText.of(root);
    }
}
