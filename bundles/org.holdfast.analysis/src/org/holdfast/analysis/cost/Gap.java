package org.holdfast.analysis.cost;

import java.util.Optional;

import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/**
 * What a sum lacks.
 *
 * @param element
 *            what was not computed; empty for all of the scenario
 * @param scenario
 *            where
 * @param why
 *            what is missing in the plan
 */
public record Gap(Optional<NamedElement> element, Scenario scenario, Reason why) {

    /** What was not computed, such as {@code crm in fire}. */
    public String what() {
        return element.map(each -> Labels.of(each) + " in ").orElse("") + scenario.name();
    }

    /** What is missing in the plan, in English words. */
    public String because() {
        return why.says();
    }

    /** {@code crm in fire was not computed, because …}. */
    @Override
    public String toString() {
        return what() + " was not computed, because " + because();
    }
}
