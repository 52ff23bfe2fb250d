package org.holdfast.design.change;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.Alternative;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.Offering;

/** What may need what: an offering functions, a component components, a function both; nothing itself. */
public final class NeedRule {
    private NeedRule() {}

    /** Whether an element, or an element of whose needs this is one, may need another. */
    public static boolean allows(EObject place, EObject target) {
        EObject dependent = place;
        while (!(dependent instanceof Offering || dependent instanceof BusinessFunction
                || dependent instanceof Component) && dependent.eContainer() != null) {
            dependent = dependent.eContainer();
        }
        return dependent != target && switch (dependent) {
            case Offering offering -> target instanceof BusinessFunction;
            case Component component -> target instanceof Component;
            default -> true;
        };
    }

    /** Whether a need, or an alternative, may be one of another element; what is no need may. */
    public static boolean allowsPart(EObject place, EObject part) {
        Stream<? extends NeedTarget> targets = switch (part) {
            case AlternativeNeed need -> need.getAlternatives().stream();
            case NeedTarget need -> Stream.of(need);
            default -> Stream.<Alternative>of();
        };
        return targets.allMatch(each -> allows(place, each.getTarget()));
    }
}
