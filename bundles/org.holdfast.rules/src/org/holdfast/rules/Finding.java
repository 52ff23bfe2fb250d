package org.holdfast.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.model.MethodStep;
import org.holdfast.rules.fix.Fix;

/**
 * An element that breaks a rule.
 *
 * @param code
 *            the code of the rule, or the name of a rule of the organisation's own
 * @param step
 *            the step of the method; unspecified for the rules about sign-offs
 * @param severity
 *            how grave it is
 * @param subject
 *            the element
 * @param place
 *            the feature of the element to be marked; its name if empty
 * @param message
 *            what does not hold, with the numbers compared
 * @param chain
 *            the elements that lead to it
 * @param fixes
 *            ways to mend it, the best first, without that of accepting it
 */
public record Finding(String code, MethodStep step, Severity severity, EObject subject,
        Optional<EStructuralFeature> place, String message, List<Link> chain,
        List<Fix> fixes) {

    /** A finding without a fix. */
    public Finding(String code, MethodStep step, Severity severity, EObject subject,
            Optional<EStructuralFeature> place, String message, List<Link> chain) {
        this(code, step, severity, subject, place, message, chain, List.of());
    }

    Finding with(Severity other, String otherMessage) {
        return new Finding(code, step, other, subject, place, otherMessage, chain, fixes);
    }
}
