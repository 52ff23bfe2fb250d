package org.holdfast.analysis.index;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependable;
import org.holdfast.model.NamedElement;

/**
 * What an element can by no means do without: each single need, alternatives if all of them are asked for, what it is on
 * and stored on.
 */
public final class FirmNeeds {
    private final PlanIndex index;
    private final Graph<NamedElement> graph;
    private @Nullable Cycles<NamedElement> cycles;

    private FirmNeeds(PlanIndex index) {
        this.index = index;
        this.graph = index.reliance().graph(FirmNeeds::isFirm);
    }

    /** The firm needs of a plan. */
    public static FirmNeeds in(PlanIndex index) {
        return index.once(FirmNeeds.class, FirmNeeds::new);
    }

    /** What the element cannot do without, in the order of the text. */
    public List<Dependable> of(NamedElement element) {
        return index.reliance().of(element, FirmNeeds::isFirm);
    }

    /** What each element cannot do without. */
    public Graph<NamedElement> graph() {
        return graph;
    }

    /** Whether the two need one another, through any chain: then neither can wait for the other. */
    public boolean needOneAnother(NamedElement one, NamedElement other) {
        Cycles<NamedElement> known = cycles;
        if (known == null) {
            known = Cycles.among(index.all(NamedElement.class), graph);
            cycles = known;
        }
        return known.together(one, other);
    }

    private static boolean isFirm(Alternative alternative) {
        return alternative.eContainer() instanceof AlternativeNeed need
                && need.getRequired() >= need.getAlternatives().size();
    }
}
