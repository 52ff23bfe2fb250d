package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.holdfast.dsl.linking.LinkingCodes;
import org.holdfast.dsl.syntax.SyntaxCodes;
import org.holdfast.rules.Code;
import org.holdfast.rules.Finding;

/**
 * What is wrong in a file. With the normal checks that includes the findings of the rules, which look at the plan as a
 * whole: all its files are validated together, once for each state of their texts, and the rules are asked only if the
 * language finds no error in any of them. Rules that take a while are asked with the expensive checks alone; without these,
 * what they found in the state before is shown meanwhile.
 */
@NonNullByDefault({})
public class PlanResourceValidator extends ResourceValidatorImpl {
    @Inject
    private PlanFilesInIndex files;
    @Inject
    private RuleIssues rules;

    @Override
    public List<Issue> validate(Resource file, CheckMode mode, CancelIndicator cancelled) {
        if (!mode.shouldCheck(CheckType.NORMAL) || file.getResourceSet() == null
                || !(file instanceof XtextResource text)) {
            return super.validate(file, mode, cancelled);
        }
        List<XtextResource> plan = files.with(text);
        ValidatedPlan known = ValidatedPlan.of(file.getResourceSet());
        PlanState state = new PlanState(plan.stream().map(XtextResource::getParseResult).toList(), rules.asOf());
        PlanIssues issues = known.issues(state, before -> issues(plan, before, cancelled));
        return mode.shouldCheck(CheckType.EXPENSIVE) ? issues.all(file.getURI()) : issues.meanwhile(file.getURI());
    }

    private PlanIssues issues(List<XtextResource> plan, List<Finding> before, CancelIndicator cancelled) {
        Map<URI, List<Issue>> issues = new LinkedHashMap<>();
        plan.forEach(file -> issues.put(file.getURI(),
                new ArrayList<>(super.validate(file, CheckMode.NORMAL_AND_FAST, cancelled))));
        if (issues.values().stream().flatMap(List::stream).noneMatch(PlanResourceValidator::isError)) {
            RuleIssues.issues(rules.findings(plan, Code.Pace.AT_ONCE))
                    .forEach(issue -> issues.get(issue.getUriToProblem().trimFragment()).add(issue));
            return new PlanIssues(issues, before, () -> rules.findings(plan, Code.Pace.AFTER_A_PAUSE));
        }
        if (issues.values().stream().flatMap(List::stream).anyMatch(SyntaxCodes::isOfSyntax)) {
            // what is unknown may be declared where the text cannot be read
            issues.values().forEach(list -> list.removeIf(PlanResourceValidator::isUnknownName));
        }
        return new PlanIssues(issues, List.of(), List::of);
    }

    private static boolean isError(Issue issue) {
        return issue.getSeverity() == Severity.ERROR;
    }

    private static boolean isUnknownName(Issue issue) {
        return LinkingCodes.UNKNOWN_NAME.equals(issue.getCode());
    }
}
