package org.holdfast.rules.g;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.cost.OutageCosts;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.OutageCost;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * Who may lose less than a day of data has a reason, and the reason is worth money. What counts is the cost that holds:
 * one about the system itself goes before one about its kind, and that before one about all systems. Costs in single
 * disasters count as well.
 */
@Code(value = "G04", says = "A system with an RPO below 24 h has a cost of lost data.")
public final class G04 implements Rule {
    private static final Duration DAY = Duration.parse("24 h");

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        OutageCosts costs = OutageCosts.of(plan.index());
        for (InformationSystem system : plan.index().all(InformationSystem.class)) {
            if (system.getRpo() != null && system.getRpo().compareTo(DAY) < 0 && !hasCostOfLostData(system, costs)) {
                report(system, costs.inAny(system), findings);
            }
        }
    }

    private static boolean hasCostOfLostData(InformationSystem system, OutageCosts costs) {
        return costs.inAny(system).filter(cost -> cost.getLostData() != null).isPresent()
                || costs.countLostDataInSingle(system);
    }

    private static void report(InformationSystem system, Optional<OutageCost> holding, Findings findings) {
        String message = Labels.of(system) + " (RPO " + system.getRpo() + ") has no cost of lost data";
        findings.report(system, Literals.INFORMATION_SYSTEM__RPO,
                message + holding.map(cost -> ": the " + Labels.of(cost) + " says none").orElse(""),
                holding.map(cost -> List.of(new Link(cost, Labels.of(cost)))).orElse(List.of()));
    }
}
