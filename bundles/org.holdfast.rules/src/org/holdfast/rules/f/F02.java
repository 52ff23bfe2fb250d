package org.holdfast.rules.f;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.model.AnyStrike;
import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Listed;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/**
 * A disaster without a level, a frequency or a target cannot be weighed. A frequency beside {@code any} is that of each
 * element, and says so; {@code each} without {@code any} would say nothing, and its writer certainly meant something, so
 * that is found as well.
 */
@Code(value = "F02", says = "Each disaster has a level, a frequency and something that it strikes; the frequency of `any` says `each`.")
public final class F02 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Disaster disaster : plan.index().all(Disaster.class)) {
            List<String> wrong = wrong(disaster);
            if (!wrong.isEmpty()) {
                findings.report(disaster, null, Labels.of(disaster) + " " + Listed.and(wrong), List.of(),
                        fixes(disaster));
            }
        }
    }

    private static List<String> wrong(Disaster disaster) {
        List<String> wrong = new ArrayList<>();
        if (disaster.getLevel() == null) {
            wrong.add("has no level");
        }
        if (disaster.getFrequency() == null) {
            wrong.add("has no frequency");
        } else {
            addEach(disaster, wrong);
        }
        if (disaster.getStrikes().isEmpty()) {
            wrong.add("strikes nothing");
        }
        return wrong;
    }

    private static List<Fix> fixes(Disaster disaster) {
        boolean any = disaster.getStrikes().stream().anyMatch(AnyStrike.class::isInstance);
        if (disaster.getFrequency() == null || any == disaster.isEach()) {
            return List.of();
        }
        String says = any ? "say that the frequency of " + Labels.of(disaster) + " is that of each"
                : "take 'each' from the frequency of " + Labels.of(disaster);
        return List.of(new Fix.SetValue(says, disaster, Literals.DISASTER__EACH, any));
    }

    private static void addEach(Disaster disaster, List<String> wrong) {
        List<AnyStrike> families = disaster.getStrikes().stream().filter(AnyStrike.class::isInstance)
                .map(AnyStrike.class::cast).toList();
        if (!families.isEmpty() && !disaster.isEach()) {
            wrong.add("strikes any " + families.getFirst().getSort() + ", so its frequency is that of each: say '"
                    + disaster.getFrequency() + " each'");
        } else if (families.isEmpty() && disaster.isEach()) {
            wrong.add("says 'each', but strikes no 'any'");
        }
    }
}
