package org.holdfast.design.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.Element;
import org.holdfast.model.MethodStep;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Severity;
import org.holdfast.rules.StepSummary;

/** What the rules find of a plan, by the elements that diagrams show: findings on their parts are findings on them. */
public final class CheckedElements {
    private final CheckResult result;
    private final Map<EObject, List<Finding>> findings = new IdentityHashMap<>();

    CheckedElements(CheckResult result) {
        this.result = result;
        result.findings().forEach(finding -> findings
                .computeIfAbsent(shown(finding.subject()), key -> new ArrayList<>()).add(finding));
    }

    /** The findings on an element, in the order of steps and rules. */
    public List<Finding> of(EObject element) {
        return findings.getOrDefault(element, List.of());
    }

    /** The findings on an element that weigh as much. */
    public List<Finding> of(EObject element, Severity severity) {
        return of(element).stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** Where the plan stands with a step. */
    public StepSummary of(MethodStep step) {
        return result.steps().stream().filter(each -> each.step() == step).findFirst().orElseThrow();
    }

    private static EObject shown(EObject subject) {
        EObject shown = subject;
        while (!(shown instanceof NamedElement || shown instanceof Element || shown instanceof RecoveryAction)
                && shown.eContainer() != null) {
            shown = shown.eContainer();
        }
        return shown;
    }
}
