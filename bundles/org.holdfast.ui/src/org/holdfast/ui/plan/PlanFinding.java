package org.holdfast.ui.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.holdfast.dsl.plan.Place;
import org.holdfast.model.MethodStep;
import org.holdfast.rules.Severity;

/**
 * An element that breaks a rule, as values that outlive the model.
 *
 * @param code
 *            the code of the rule, or the name of a rule of the organisation's own
 * @param step
 *            the step of the method; unspecified for the rules about sign-offs
 * @param severity
 *            how grave it is
 * @param subject
 *            the address of the element, see {@link PlanModel#element}
 * @param label
 *            how messages speak of the element
 * @param place
 *            where it stands in the text; empty if in none
 * @param message
 *            what does not hold, with the numbers compared
 * @param chain
 *            the elements that lead to it
 * @param fixes
 *            what mends it, the best first, as {@link PlanFixing} takes it
 * @param isAcceptable
 *            whether it may be accepted with a reason
 */
public record PlanFinding(String code, MethodStep step, Severity severity, URI subject, String label,
        Optional<Place> place, String message, List<ChainLink> chain, List<String> fixes, boolean isAcceptable) {

    /**
     * An element on the way to a finding.
     *
     * @param element
     *            its address
     * @param text
     *            what it has to do with it
     */
    public record ChainLink(URI element, String text) {}

    /** Of what tells most findings apart: the way to one may be long, and views ask for thousands. */
    @Override
    public int hashCode() {
        return 31 * message.hashCode() + code.hashCode();
    }
}
