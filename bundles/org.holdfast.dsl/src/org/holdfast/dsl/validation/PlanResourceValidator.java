package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.holdfast.dsl.linking.LinkingCodes;
import org.holdfast.dsl.syntax.SyntaxCodes;
import org.holdfast.rules.CheckedPlan;
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
    @Inject
    private OperationCanceledManager cancellations;

    @Override
    public List<Issue> validate(Resource file, CheckMode mode, CancelIndicator cancelled) {
        if (!mode.shouldCheck(CheckType.NORMAL) || file.getResourceSet() == null
                || !(file instanceof XtextResource text)) {
            return super.validate(file, mode, cancelled);
        }
        return unlessCancelled(() -> {
            PlanIssues issues = issues(text, cancelled);
            return mode.shouldCheck(CheckType.EXPENSIVE) ? issues.all(file.getURI(), cancelled)
                    : issues.meanwhile(file.getURI());
        });
    }

    /** What the rules of a pace find in the plan of a file as it is now; nothing where the language finds errors. */
    public List<Finding> findings(XtextResource file, Code.Pace pace, CancelIndicator cancelled) {
        return unlessCancelled(() -> {
            PlanIssues issues = issues(file, cancelled);
            return pace == Code.Pace.AT_ONCE ? issues.found() : issues.late(cancelled);
        });
    }

    /** The rules say in the way of Java that they were cancelled, Xtext has its own. */
    private <T> List<T> unlessCancelled(Supplier<List<T>> work) {
        try {
            return work.get();
        } catch (CancellationException e) {
            cancellations.throwOperationCanceledException();
            throw e;
        }
    }

    private PlanIssues issues(XtextResource file, CancelIndicator cancelled) {
        ValidatedPlan validated = ValidatedPlan.of(file.getResourceSet());
        List<XtextResource> plan = validated.files(file, files);
        PlanState state = new PlanState(plan.stream().map(XtextResource::getParseResult).toList(), rules.asOf());
        return validated.issues(state, before -> issues(plan, before, validated.places(), cancelled));
    }

    private PlanIssues issues(List<XtextResource> plan, PlanIssues before, SubjectPlaces places,
            CancelIndicator cancelled) {
        places.textsChanged(plan);
        Map<URI, List<Issue>> issues = new LinkedHashMap<>();
        plan.forEach(file -> issues.put(file.getURI(),
                new ArrayList<>(super.validate(file, CheckMode.NORMAL_AND_FAST, cancelled))));
        if (issues.values().stream().flatMap(List::stream).noneMatch(PlanResourceValidator::isError)) {
            CheckedPlan checked = rules.plan(plan);
            List<Finding> quick = RuleIssues.findings(checked, Code.Pace.AT_ONCE, cancelled);
            RuleIssues.issues(quick, places)
                    .forEach(issue -> issues.get(issue.getUriToProblem().trimFragment()).add(issue));
            return new PlanIssues(issues, quick, places, before.late(),
                    until -> RuleIssues.findings(checked, Code.Pace.AFTER_A_PAUSE, until));
        }
        if (issues.values().stream().flatMap(List::stream).anyMatch(SyntaxCodes::isOfSyntax)) {
            // what is unknown may be declared where the text cannot be read
            issues.values().forEach(list -> list.removeIf(PlanResourceValidator::isUnknownName));
        }
        return new PlanIssues(issues, List.of(), places, List.of(), until -> List.of());
    }

    private static boolean isError(Issue issue) {
        return issue.getSeverity() == Severity.ERROR;
    }

    private static boolean isUnknownName(Issue issue) {
        return LinkingCodes.UNKNOWN_NAME.equals(issue.getCode());
    }
}
