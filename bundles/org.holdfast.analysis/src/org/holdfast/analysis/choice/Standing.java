package org.holdfast.analysis.choice;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.cost.Total;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.scenario.Measures;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Rational;

/**
 * How a plan stands with some protections: the full analysis.
 *
 * @param missed
 *            the objectives that are missed: of systems, then of groups, then of functions, each by name
 * @param cost
 *            what protections and preventions cost a year
 * @param yearly
 *            the loss that a year brings, of systems and functions (ALE)
 * @param gaps
 *            objectives that could not be compared
 */
public record Standing(List<Miss> missed, Rational cost, Total yearly, List<Gap> gaps) {

    static Standing of(PlanIndex index, Measures measures, Rational cost) {
        List<NamedElement> judged = new ArrayList<>(index.byName(InformationSystem.class));
        judged.addAll(index.byName(ConsistencyGroup.class));
        judged.addAll(index.byName(BusinessFunction.class));
        Misses misses = Misses.of(judged, Recoveries.of(index, measures, Estimate.MOST).all().stream()
                .map(Recovery::outcome).toList());
        Total yearly = PlanCost.of(index, Recoveries.of(index, measures, Estimate.LIKELY).all().stream()
                .map(Recovery::outcome).toList()).yearly();
        return new Standing(misses.missed(), cost, yearly, misses.gaps());
    }
}
