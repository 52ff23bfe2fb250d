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
 * @param wording
 *            how it is told
 */
public record Finding(String code, MethodStep step, Severity severity, EObject subject,
        Optional<EStructuralFeature> place, Wording wording) {

    /** A finding without a fix. */
    public Finding(String code, MethodStep step, Severity severity, EObject subject,
            Optional<EStructuralFeature> place, String message, List<Link> chain) {
        this(code, step, severity, subject, place, new Wording(message, chain, List.of()));
    }

    /** What does not hold, with the numbers compared. */
    public String message() {
        return wording.told().message();
    }

    /** The elements that lead to it. */
    public List<Link> chain() {
        return wording.told().chain();
    }

    /** Ways to mend it, the best first, without that of accepting it. */
    public List<Fix> fixes() {
        return wording.told().fixes();
    }

    Finding with(Severity other, String otherMessage) {
        return new Finding(code, step, other, subject, place, new Wording(otherMessage, chain(), fixes()));
    }
}
