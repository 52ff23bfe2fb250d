package org.holdfast.rules.f;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.holdfast.model.Disaster;
import org.holdfast.model.DisasterOrigin;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/** Who thinks of fires only forgets people. A plan without any disaster is the matter of {@link F07}. */
@Code(value = "F03", says = "Natural, technical and human disasters are all represented.", force = Code.Force.HINT)
public final class F03 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<Disaster> disasters = plan.index().all(Disaster.class);
        Set<DisasterOrigin> seen = EnumSet.of(DisasterOrigin.UNSPECIFIED);
        disasters.forEach(disaster -> seen.add(disaster.getOrigin()));
        List<String> missing = Stream.of(DisasterOrigin.values()).filter(origin -> !seen.contains(origin))
                .map(DisasterOrigin::getLiteral).toList();
        if (!disasters.isEmpty() && !missing.isEmpty()) {
            plan.index().plan().ifPresent(
                    subject -> findings.report(subject, null, "no disaster is " + Missing.or(missing)));
        }
    }
}
