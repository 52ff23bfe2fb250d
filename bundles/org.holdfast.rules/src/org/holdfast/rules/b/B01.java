package org.holdfast.rules.b;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Priorities;

/**
 * All later steps are derived from the priority and the MTD of functions: other rules stay silent where they are
 * missing.
 */
@Code(value = "B01", says = "Each function has a priority and an MTD.")
public final class B01 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (BusinessFunction function : plan.index().all(BusinessFunction.class)) {
            List<String> missing = missing(function);
            if (!missing.isEmpty()) {
                findings.report(function, null, Labels.of(function) + " has " + Listed.and(missing), List.of(),
                        priority(function, plan.index()));
            }
        }
    }

    /** As what needs it asks for: a core offering for a high one, a function for its own. */
    private static List<Fix> priority(BusinessFunction function, PlanIndex index) {
        Priority ofFunctions = index.serving().functions().source(function).map(BusinessFunction.class::cast)
                .map(BusinessFunction::getPriority).orElse(Priority.UNSPECIFIED);
        Priority ofOfferings = index.serving().coreOfferings().reaches(function) ? Priority.HIGH
                : Priority.UNSPECIFIED;
        Priority follows = ofFunctions.compareTo(ofOfferings) < 0 ? ofOfferings : ofFunctions;
        return function.getPriority() != Priority.UNSPECIFIED || follows == Priority.UNSPECIFIED ? List.of()
                : List.of(Priorities.set(function, follows));
    }

    private static List<String> missing(BusinessFunction function) {
        List<String> missing = new ArrayList<>();
        if (function.getPriority() == Priority.UNSPECIFIED) {
            missing.add("no priority");
        }
        if (function.getMtd() == null) {
            missing.add("no MTD");
        }
        return missing;
    }
}
