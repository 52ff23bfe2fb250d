package org.holdfast.analysis.scenario;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.Component;
import org.holdfast.model.Disaster;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Rational;

/**
 * A disaster applied to a plan, or the loss of some components for the sake of argument. A disaster that strikes
 * {@code any host} is a family of scenarios, one for each host.
 *
 * @param name
 *            the name of the disaster, {@code hostFailure[esx1]} for one of a family; unique within a plan
 * @param disaster
 *            the disaster; empty for a loss for the sake of argument
 * @param targets
 *            the regions, sites, kinds and components that are struck, in the order of the text
 * @param harm
 *            what is done to them; empty if the disaster does not say
 * @param perYear
 *            how often a year it is expected, with the preventions that are reckoned with; empty if nothing is said of it
 * @param keptAway
 *            the share of the people of each role who cannot work, from 0 to 1
 */
public record Scenario(String name, Optional<Disaster> disaster, List<EObject> targets, Optional<Harm> harm,
        Optional<Rational> perYear, Rational keptAway) {

    /** Of a family, the component that is struck here and not in the others; empty if it is of none. */
    public Optional<Component> member() {
        return targets.stream().filter(Component.class::isInstance).map(Component.class::cast)
                .filter(target -> name.endsWith(inFamily(target))).findFirst();
    }

    /** What the name of a scenario of a family has behind that of the disaster. */
    static String inFamily(Component member) {
        return "[" + Labels.of(member) + "]";
    }
}
