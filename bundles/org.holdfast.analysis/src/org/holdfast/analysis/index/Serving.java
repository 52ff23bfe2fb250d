package org.holdfast.analysis.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;

/**
 * Which offerings and functions are served by what: each spread begins at those who are served and reaches all that
 * they rely on, through any chain. The ways do not depend on the order of the plan.
 */
public final class Serving {
    private static final Comparator<BusinessFunction> CRITICAL_FIRST = Comparator
            .comparing(BusinessFunction::getPriority).reversed();

    private final Reliance reliance;
    private final Spread<NamedElement> offerings;
    private final Spread<NamedElement> coreOfferings;
    private final Spread<NamedElement> functions;

    Serving(PlanIndex index) {
        this.reliance = index.reliance();
        List<Offering> allOfferings = index.byName(Offering.class);
        this.offerings = from(allOfferings);
        this.coreOfferings = from(allOfferings.stream().filter(Offering::isCore).toList());
        this.functions = from(index.byName(BusinessFunction.class).stream().sorted(CRITICAL_FIRST).toList());
    }

    /** What offerings rely on, from the offerings by name. */
    public Spread<NamedElement> offerings() {
        return offerings;
    }

    /** What core offerings rely on, from the core offerings by name. */
    public Spread<NamedElement> coreOfferings() {
        return coreOfferings;
    }

    /**
     * What functions rely on, from the critical functions first, those without a priority last, and by name: the source
     * of an element has the highest priority of all functions that rely on it, itself included.
     */
    public Spread<NamedElement> functions() {
        return functions;
    }

    /** What the given elements rely on. */
    public Spread<NamedElement> from(Collection<? extends NamedElement> served) {
        return Spread.from(served, reliance.graph());
    }
}
