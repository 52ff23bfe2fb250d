package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.model.Document;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;

/** The findings of the rules on steps that are begun, as issues of the files. */
class RuleIssues {
    @Inject
    private Clock clock;

    /** The date as of which plans are checked. */
    LocalDate asOf() {
        return LocalDate.now(clock);
    }

    /** What the rules see of a plan in which the language finds no errors. */
    CheckedPlan plan(List<XtextResource> files) {
        List<Document> documents = files.stream().flatMap(file -> file.getContents().stream())
                .filter(Document.class::isInstance).map(Document.class::cast).toList();
        return new CheckedPlan(PlanIndex.of(documents), asOf(), ReviewFile.read(documents));
    }

    /**
     * The findings of the rules of a pace.
     *
     * @throws java.util.concurrent.CancellationException
     *             if nobody wants to know them any more
     */
    static List<Finding> findings(CheckedPlan plan, Code.Pace pace, CancelIndicator cancelled) {
        return PlanCheck.findings(plan, pace, cancelled::isCanceled);
    }

    /** The findings as issues at their places in the texts as they are now; what is no longer there has none. */
    static List<Issue> issues(List<Finding> findings, SubjectPlaces places) {
        List<Issue> issues = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.subject().eResource() != null) {
                places.of(finding.subject(), finding.place())
                        .ifPresent(place -> issues.add(issue(finding, places.uri(finding.subject()), place)));
            }
        }
        return issues;
    }

    private static Issue issue(Finding finding, URI uri, Place place) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(finding.code());
        issue.setMessage(finding.message());
        issue.setSeverity(severity(finding));
        issue.setType(CheckType.NORMAL);
        issue.setUriToProblem(uri);
        issue.setOffset(place.offset());
        issue.setLength(place.length());
        issue.setLineNumber(place.line());
        issue.setColumn(place.column());
        issue.setLineNumberEnd(place.line());
        issue.setColumnEnd(place.column() + place.length());
        return issue;
    }

    private static Severity severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case HINT -> Severity.INFO;
        };
    }
}
