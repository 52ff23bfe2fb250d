package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Offering;
import org.holdfast.model.Priority;

/** How much depends on an element, as far as the plan says; nothing is said of what has no priority. */
public class PriorityServices {

    /** Whether it is critical; an offering is, if it belongs to the core competency. */
    public boolean isCritical(EObject element) {
        return element instanceof Offering offering ? offering.isCore() : priority(element) == Priority.CRITICAL;
    }

    /** Whether it is of high priority. */
    public boolean isHigh(EObject element) {
        return priority(element) == Priority.HIGH;
    }

    /** Whether it is of low priority. */
    public boolean isLow(EObject element) {
        return priority(element) == Priority.LOW;
    }

    /**
     * What a look at the critical only keeps: what is critical, and of the infrastructure also that of which nothing is said,
     * since what is critical stands on it.
     */
    public boolean isEssential(EObject element) {
        boolean infrastructure = element instanceof Component && !(element instanceof InformationSystem);
        return isCritical(element) || infrastructure && priority(element) == Priority.UNSPECIFIED;
    }

    static Priority priority(EObject element) {
        return switch (element) {
            case BusinessFunction function -> function.getPriority();
            case Component component -> component.getPriority();
            default -> Priority.UNSPECIFIED;
        };
    }
}
