package org.holdfast.analysis.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.holdfast.analysis.scenario.Measures;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;

/** The plan with other protections of its systems and groups; guests keep theirs, and preventions stay. */
final class CoverMeasures implements Measures {
    private final PlanMeasures plan;
    private final Predicate<Protection> isBought;
    private final Map<InformationSystem, List<Protection>> named = new HashMap<>();
    private final Map<ConsistencyGroup, Optional<Protection>> capturing = new HashMap<>();

    /**
     * @param plan
     *            what the plan has
     * @param covers
     *            the cover of each subject that does not keep what it has
     * @param isBought
     *            whether a protection that copies the data itself is bought; copies of its copies are then made too
     */
    CoverMeasures(PlanMeasures plan, Map<Subject, Cover> covers, Predicate<Protection> isBought) {
        this.plan = plan;
        this.isBought = isBought;
        covers.forEach((subject, cover) -> {
            named.putAll(cover.named());
            subject.group().ifPresent(group -> capturing.put(group, cover.capturing()));
        });
    }

    @Override
    public List<Protection> protecting(Protectable component) {
        return component instanceof InformationSystem system && named.containsKey(system) ? named.get(system)
                : plan.protecting(component);
    }

    @Override
    public Optional<Protection> capturing(ConsistencyGroup group) {
        return capturing.getOrDefault(group, plan.capturing(group));
    }

    @Override
    public boolean has(Protection protection) {
        return plan.has(protection) && isBought.test(Cover.root(protection));
    }

    @Override
    public boolean has(Prevention prevention) {
        return plan.has(prevention);
    }
}
