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

/**
 * What is wrong in a file. With the normal checks that includes the findings of the rules, which look at the plan as a
 * whole: all its files are validated together, once for each state of their texts, and the rules are asked only if the
 * language finds no error in any of them.
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
        return known.issues(state, () -> issues(plan, mode, cancelled)).getOrDefault(file.getURI(), List.of());
    }

    private Map<URI, List<Issue>> issues(List<XtextResource> plan, CheckMode mode, CancelIndicator cancelled) {
        Map<URI, List<Issue>> issues = new LinkedHashMap<>();
        plan.forEach(file -> issues.put(file.getURI(), new ArrayList<>(super.validate(file, mode, cancelled))));
        if (issues.values().stream().flatMap(List::stream).noneMatch(PlanResourceValidator::isError)) {
            rules.of(plan).forEach(issue -> issues.get(issue.getUriToProblem().trimFragment()).add(issue));
        } else if (issues.values().stream().flatMap(List::stream).anyMatch(SyntaxCodes::isOfSyntax)) {
            // what is unknown may be declared where the text cannot be read
            issues.values().forEach(list -> list.removeIf(PlanResourceValidator::isUnknownName));
        }
        return issues;
    }

    private static boolean isError(Issue issue) {
        return issue.getSeverity() == Severity.ERROR;
    }

    private static boolean isUnknownName(Issue issue) {
        return LinkingCodes.UNKNOWN_NAME.equals(issue.getCode());
    }
}
