package org.holdfast.rules.f;

import java.util.Optional;

import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Frequency;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/** Frequencies that are often slips: a 2 for 0.2, or `per year` where `once every … years` was meant. */
@Code(value = "F06", says = "A disaster of level 3 or more is not expected more than once a year, none less than once in 1000 years.", force = Code.Force.HINT)
public final class F06 implements Rule {
    private static final int GRAVE = 3;
    private static final Frequency OFTEN = Frequency.parse("1 per year");
    private static final Frequency HARDLY_EVER = Frequency.parse("once every 1000 years");

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Disaster disaster : plan.index().all(Disaster.class)) {
            wrong(disaster).ifPresent(wrong -> findings.report(disaster, Literals.DISASTER__FREQUENCY,
                    Labels.of(disaster) + " is expected " + disaster.getFrequency() + wrong + "; look twice"));
        }
    }

    private static Optional<String> wrong(Disaster disaster) {
        Frequency frequency = disaster.getFrequency();
        if (frequency == null) {
            return Optional.empty();
        }
        if (frequency.compareTo(HARDLY_EVER) < 0) {
            return Optional.of(", less than once in 1000 years");
        }
        boolean grave = Resolved.is(disaster.getLevel()) && disaster.getLevel().getNumber() >= GRAVE;
        return grave && frequency.compareTo(OFTEN) > 0
                ? Optional.of(", more than once a year, on " + Labels.of(disaster.getLevel()))
                : Optional.empty();
    }
}
