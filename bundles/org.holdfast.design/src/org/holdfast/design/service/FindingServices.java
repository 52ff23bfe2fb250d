package org.holdfast.design.service;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Severity;

/** What the rules find on elements, handed on to the validation of diagrams. */
public class FindingServices {

    /** Whether no rule finds an error on it. */
    public boolean hasNoErrors(EObject element) {
        return found(element, Severity.ERROR).isEmpty();
    }

    /** Whether no rule finds work to do on it. */
    public boolean hasNoWarnings(EObject element) {
        return found(element, Severity.WARNING).isEmpty();
    }

    /** Whether no rule finds something on it that is worth a look. */
    public boolean hasNoHints(EObject element) {
        return found(element, Severity.HINT).isEmpty();
    }

    /** The errors on it, each with the code of its rule, one a line. */
    public String errors(EObject element) {
        return told(element, Severity.ERROR);
    }

    /** The work to do on it. */
    public String warnings(EObject element) {
        return told(element, Severity.WARNING);
    }

    /** What is worth a look on it. */
    public String hints(EObject element) {
        return told(element, Severity.HINT);
    }

    private static String told(EObject element, Severity severity) {
        return found(element, severity).stream().map(
                finding -> finding.code() + ": " + new LabelServices().called(finding.subject()) + " "
                        + finding.message())
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> found(EObject element, Severity severity) {
        return ViewedPlan.of(element).checked().of(element, severity);
    }
}
