package org.holdfast.design.plan;

import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/** How people call elements, and what happens to them, on diagrams. */
public final class Called {
    private Called() {}

    /** The title of an element, else its name. */
    public static String of(NamedElement element) {
        String title = element.getTitle();
        return title == null || title.isBlank() ? Labels.of(element) : title;
    }

    /** {@code Host failure (Second host)}: the disaster, and of a family which one is struck; as reports call it. */
    public static String of(Scenario scenario) {
        String member = scenario.member().map(struck -> " (" + of(struck) + ")").orElse("");
        return scenario.disaster().map(disaster -> of(disaster) + member).orElse(scenario.name());
    }
}
