package org.holdfast.rules.a;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Tally;
import org.holdfast.model.Information;
import org.holdfast.model.Offering;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;

/**
 * What a core offering requires must be somewhere, and be reached by some means. Any system in {@code used through}
 * will do as the application, whatever its kind.
 */
@Code(value = "A03", says = "Each core offering requires information; each such information is held in a system and used through"
        + " an application.")
public final class A03 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Offering offering : plan.index().all(Offering.class)) {
            if (offering.isCore() && Resolved.among(offering.getInformation()).isEmpty()) {
                findings.report(offering, null, Labels.of(offering)
                        + " is core, but requires no information; say what it cannot be delivered without");
            }
        }
        CoreInformation.of(plan.index()).offerings()
                .forEach((information, offerings) -> check(information, offerings, plan.index(), findings));
    }

    private static void check(Information information, List<Offering> offerings, PlanIndex index,
            Findings findings) {
        List<String> missing = missing(information);
        if (!missing.isEmpty()) {
            Link offering = new Link(offerings.getFirst(), Labels.of(offerings.getFirst()) + " (core)");
            Link required = new Link(information, Labels.of(information));
            Tally others = new Tally(offerings.size() - 1, true);
            String requires = Others.and(others, "core offering")
                    + (offerings.size() == 1 ? " requires " : " require ");
            findings.report(information, null,
                    offering.says() + requires + required.says() + ", " + Listed.and(missing),
                    List.of(offering, required), Whereabouts.fixes(information, index));
        }
    }

    private static List<String> missing(Information information) {
        List<String> missing = new ArrayList<>();
        if (Resolved.among(information.getHeldIn()).isEmpty()) {
            missing.add("held in no system");
        }
        if (Resolved.among(information.getUsedThrough()).isEmpty()) {
            missing.add("used through no application");
        }
        return missing;
    }
}
