package org.holdfast.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.model.MethodStep;

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
 */
public record Finding(String code, MethodStep step, Severity severity, EObject subject,
        Optional<EStructuralFeature> place, String message, List<Link> chain) {

    Finding with(Severity other, String otherMessage) {
        return new Finding(code, step, other, subject, place, otherMessage, chain);
    }
}
