package org.holdfast.rules;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.rules.fix.Fix;

/** Takes what a rule finds. */
public interface Findings {

    /**
     * Takes a finding.
     *
     * @param subject
     *            the one element that it is on
     * @param place
     *            the feature of the element whose text is to be marked; null marks the name
     * @param message
     *            what does not hold, with the numbers compared
     * @param chain
     *            the elements that lead to it, each with what matters of it; empty if the message says it all
     * @param fixes
     *            ways to mend it, the best first; empty if it takes knowledge that is not in the plan
     */
    void report(EObject subject, @Nullable EStructuralFeature place, String message, List<Link> chain,
            List<Fix> fixes);

    /**
     * Takes a finding that takes long to put into words.
     *
     * @param subject
     *            the one element that it is on
     * @param place
     *            the feature of the element whose text is to be marked; null marks the name
     * @param words
     *            puts it into words, if it is told
     */
    void report(EObject subject, @Nullable EStructuralFeature place, Supplier<Wording.Told> words);

    /** Takes a finding without a fix. */
    default void report(EObject subject, @Nullable EStructuralFeature place, String message, List<Link> chain) {
        report(subject, place, message, chain, List.of());
    }

    /**
     * Takes a finding that is only worth a look, of a rule whose other findings weigh more.
     *
     * @param subject
     *            the one element that it is on
     * @param place
     *            the feature of the element whose text is to be marked; null marks the name
     * @param message
     *            what is to be looked at
     * @param chain
     *            the elements that lead to it
     */
    void hint(EObject subject, @Nullable EStructuralFeature place, String message, List<Link> chain);

    /** Takes a finding that needs no chain. */
    default void report(EObject subject, @Nullable EStructuralFeature place, String message) {
        report(subject, place, message, List.of());
    }
}
