package org.holdfast.rules.b;

import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Serving;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * What no offering needs is not worth a place in the plan, or an offering forgot to say that it needs it. Of functions
 * that need one another only the first of the chain is named: for the others it follows. A plan without offerings is a
 * matter of A01.
 */
@Code(value = "B03", says = "Each function is needed by an offering, directly or through another function.")
public final class B03 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        if (plan.index().all(Offering.class).isEmpty()) {
            return;
        }
        for (NamedElement function : firstsOfChains(unneeded(plan.index()), plan.index().serving())) {
            findings.report(function, null,
                    Labels.of(function) + " is needed by no offering, directly or through another function");
        }
    }

    private static List<BusinessFunction> unneeded(PlanIndex index) {
        return index.byName(BusinessFunction.class).stream()
                .filter(function -> !index.serving().offerings().reaches(function)).toList();
    }

    /** Those that no other needs: of those that the first pass kept, only later ones can still need earlier ones. */
    private static List<NamedElement> firstsOfChains(List<BusinessFunction> functions, Serving serving) {
        return serving.from(serving.from(functions).sources().reversed()).sources();
    }
}
