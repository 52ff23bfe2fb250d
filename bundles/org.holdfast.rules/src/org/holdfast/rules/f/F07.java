package org.holdfast.rules.f;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.holdfast.model.Corruption;
import org.holdfast.model.Destruction;
import org.holdfast.model.Disaster;
import org.holdfast.model.Disruption;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * Each effect asks for another answer: to rebuild, to go back to a good copy, to bridge a while, to work with fewer
 * people. A plan that lacks one has never tried that answer.
 */
@Code(value = "F07", says = "At least one disaster destroys, one corrupts, one disrupts and one keeps people away.")
public final class F07 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<Disaster> disasters = plan.index().all(Disaster.class);
        List<String> missing = new ArrayList<>();
        addUnlessAny(disasters, disaster -> disaster.getEffect() instanceof Destruction, "destroys", missing);
        addUnlessAny(disasters, disaster -> disaster.getEffect() instanceof Corruption, "corrupts", missing);
        addUnlessAny(disasters, disaster -> disaster.getEffect() instanceof Disruption, "disrupts", missing);
        addUnlessAny(disasters, F07::keepsPeopleAway, "keeps people away", missing);
        if (!missing.isEmpty()) {
            String message = disasters.isEmpty() ? "the plan names no disaster"
                    : "no disaster " + Missing.or(missing);
            plan.index().plan().ifPresent(subject -> findings.report(subject, null, message));
        }
    }

    private static void addUnlessAny(List<Disaster> disasters, Predicate<Disaster> has, String what,
            List<String> missing) {
        if (disasters.stream().noneMatch(has)) {
            missing.add(what);
        }
    }

    private static boolean keepsPeopleAway(Disaster disaster) {
        return disaster.getKeepsAway() != null && disaster.getKeepsAway().percent().compareTo(BigDecimal.ZERO) > 0;
    }
}
