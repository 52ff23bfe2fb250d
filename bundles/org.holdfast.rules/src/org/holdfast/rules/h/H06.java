package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.holdfast.analysis.schedule.Moment;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Acceptances;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;
import org.holdfast.rules.Wording;

/**
 * The proof of the plan: what its recoveries achieve is held against the objectives. Of a corruption, what is lost before
 * anybody notices is left out of what is compared with an RPO. Scenarios that no plan covers are the matter of H01, unless
 * that is accepted: then nothing should have to be recovered in them. What cannot be computed is not found.
 */
@Code(value = "H06", says = "Recovery times, recovery points and outages are within the objectives in each scenario.", pace = Code.Pace.AFTER_A_PAUSE)
public final class H06 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        Acceptances acceptances = Acceptances.of(plan);
        Map<NamedElement, Misses> missed = new HashMap<>();
        for (Recovery recovery : Recoveries.of(plan.index()).all()) {
            if (recovery.declaration().plan().isPresent() || isAccepted(recovery, acceptances)) {
                Shortfalls.of(recovery.outcome()).forEach(shortfall -> missed
                        .computeIfAbsent(shortfall.element(), key -> new Misses())
                        .add(new Miss(recovery, shortfall)));
            }
        }
        plan.index().all(NamedElement.class).stream().filter(missed::containsKey)
                .forEach(element -> findings.report(element, null, () -> told(element, missed.get(element))));
    }

    private static boolean isAccepted(Recovery recovery, Acceptances acceptances) {
        return recovery.scenario().disaster().stream().anyMatch(disaster -> acceptances.hold("H01", disaster));
    }

    private static Wording.Told told(NamedElement element, Misses misses) {
        List<String> says = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        misses.forEach((worst, times) -> {
            List<Moment> chain = worst.chain();
            says.add(worst.says(chain) + (times > 1 ? " (worst of " + times + " scenarios)" : ""));
            links.addAll(worst.links(chain));
        });
        return new Wording.Told(Labels.of(element) + " " + String.join("; it ", says),
                links.stream().distinct().toList(), List.of());
    }
}
