package org.holdfast.rules.fix;

import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Priority;
import org.holdfast.model.name.Labels;

/** Fixes of priorities. */
public final class Priorities {
    private Priorities() {}

    /** Gives the function another priority. */
    public static Fix set(BusinessFunction function, Priority priority) {
        return new Fix.SetValue(says(Labels.of(function), priority), function, Literals.BUSINESS_FUNCTION__PRIORITY,
                priority);
    }

    /** Gives the component another priority. */
    public static Fix set(Component component, Priority priority) {
        return new Fix.SetValue(says(Labels.of(component), priority), component, Literals.COMPONENT__PRIORITY,
                priority);
    }

    private static String says(String name, Priority priority) {
        return "set the priority of " + name + " to " + priority;
    }
}
