package org.holdfast.analysis.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;

/** What the plan has of protections and preventions: all of it, or all but some. */
public final class PlanMeasures implements Measures {
    private final Predicate<NamedElement> isThere;

    private PlanMeasures(Predicate<NamedElement> isThere) {
        this.isThere = isThere;
    }

    /** All that a plan has. */
    public static PlanMeasures of(PlanIndex index) {
        Set<NamedElement> all = new HashSet<>(index.all(Protection.class));
        all.addAll(index.all(Prevention.class));
        return new PlanMeasures(all::contains);
    }

    /**
     * The same without one protection or prevention: without a protection, its copies and copies of these are not made
     * and it captures no group.
     */
    public PlanMeasures without(NamedElement measure) {
        return new PlanMeasures(element -> element != measure && isThere.test(element));
    }

    @Override
    public List<Protection> protecting(Protectable component) {
        return Resolved.among(component.getProtections()).stream().distinct().filter(this::has).toList();
    }

    @Override
    public Optional<Protection> capturing(ConsistencyGroup group) {
        return Optional.ofNullable(group.getCapturedBy()).filter(Resolved::is).filter(this::has);
    }

    @Override
    public boolean has(Protection protection) {
        return Protecting.sources(protection).stream().allMatch(isThere);
    }

    @Override
    public boolean has(Prevention prevention) {
        return isThere.test(prevention);
    }
}
