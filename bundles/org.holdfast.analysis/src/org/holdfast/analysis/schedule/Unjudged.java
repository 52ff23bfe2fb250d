package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.schedule.Shortfall.Objective;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.value.Duration;

/**
 * An objective of which it cannot be said whether a recovery meets it, since the plan does not say enough.
 *
 * @param objective
 *            which
 * @param outcome
 *            what becomes of the element
 * @param allowed
 *            what the plan asks
 */
public record Unjudged(Objective objective, ElementOutcome outcome, Duration allowed) {

    /** Those of a recovery, by the name of the element. */
    public static List<Unjudged> of(ScenarioOutcome outcome) {
        List<Unjudged> unjudged = new ArrayList<>();
        for (ElementOutcome element : outcome.down().values()) {
            boolean isBackUnknown = element.back() instanceof Back.Unknown;
            if (element.element() instanceof InformationSystem system) {
                Duration rto = system.getRto();
                if (rto != null && isBackUnknown) {
                    unjudged.add(new Unjudged(Objective.RTO, element, rto));
                }
                Duration rpo = system.getRpo();
                if (rpo != null && element.lost() instanceof Lost.Unknown) {
                    unjudged.add(new Unjudged(Objective.RPO, element, rpo));
                }
            } else if (element.element() instanceof BusinessFunction function) {
                Duration mtd = function.getMtd();
                if (mtd != null && isBackUnknown) {
                    unjudged.add(new Unjudged(Objective.MTD, element, mtd));
                }
            }
        }
        return unjudged;
    }
}
