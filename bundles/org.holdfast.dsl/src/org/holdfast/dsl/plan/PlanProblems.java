package org.holdfast.dsl.plan;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.holdfast.dsl.linking.LinkingCodes;
import org.holdfast.dsl.syntax.SyntaxCodes;
import org.holdfast.model.Document;

/**
 * Collects the problems of the files of a plan: of syntax at most twenty a file; of unknown names none as long as a file
 * has problems of syntax or cannot be read, since what is unknown may be declared there.
 */
public class PlanProblems {
    private static final int SYNTAX_SHOWN = 20;
    private static final Comparator<Problem> BY_PLACE = Comparator
            .comparing((Problem problem) -> problem.file().toString()).thenComparingInt(Problem::offset)
            .thenComparing(Problem::message);

    @Inject
    private IResourceValidator validator;

    /** The problems of files, in the order of files and places. */
    List<Problem> of(List<XtextResource> files) {
        return sorted(files, List.of());
    }

    /**
     * The problems of all files of a plan, in the order of files and places.
     *
     * @param files
     *            the files that could be read, by name
     * @param unreadable
     *            the problems of those that could not
     */
    public List<Problem> ofFolder(List<XtextResource> files, List<Problem> unreadable) {
        List<Problem> problems = sorted(files, unreadable);
        if (files.isEmpty() || unreadable.size() > 0 || problems.stream().anyMatch(SyntaxCodes::isOfSyntax)
                || files.stream().anyMatch(PlanProblems::holdsPlan)) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(0, new Problem(files.get(0).getURI(), 1, 1, 0, 0, Problem.Severity.ERROR, "bcp.noPlan",
                "no file holds the plan; begin one with: plan name { … }"));
        return List.copyOf(all);
    }

    private List<Problem> sorted(List<XtextResource> files, List<Problem> unreadable) {
        List<Problem> problems = new ArrayList<>(unreadable);
        for (XtextResource file : files) {
            problems.addAll(limited(problemsOf(file)));
        }
        if (!unreadable.isEmpty() || problems.stream().anyMatch(SyntaxCodes::isOfSyntax)) {
            problems.removeIf(problem -> problem.code().equals(LinkingCodes.UNKNOWN_NAME));
        }
        problems.sort(BY_PLACE);
        return List.copyOf(problems);
    }

    private List<Problem> problemsOf(XtextResource file) {
        return validator.validate(file, CheckMode.FAST_ONLY, CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.getSeverity() != Severity.INFO).map(issue -> problem(file.getURI(), issue))
                .sorted(BY_PLACE).toList();
    }

    /** The problems, but of those of syntax only the first; one more says how many there are. */
    private static List<Problem> limited(List<Problem> problems) {
        List<Problem> syntax = problems.stream().filter(SyntaxCodes::isOfSyntax).toList();
        if (syntax.size() <= SYNTAX_SHOWN) {
            return problems;
        }
        List<Problem> limited = new ArrayList<>(problems);
        limited.removeIf(SyntaxCodes::isOfSyntax);
        limited.addAll(syntax.subList(0, SYNTAX_SHOWN));
        Problem next = syntax.get(SYNTAX_SHOWN);
        limited.add(new Problem(next.file(), next.line(), next.column(), next.offset(), next.length(), next.severity(),
                SyntaxCodes.MORE, "and " + (syntax.size() - SYNTAX_SHOWN) + " more"));
        return limited;
    }

    private static boolean holdsPlan(XtextResource file) {
        return file.getContents().stream()
                .anyMatch(content -> content instanceof Document document && document.getPlan() != null);
    }

    private static Problem problem(URI file, Issue issue) {
        return new Problem(file, orOne(issue.getLineNumber()), orOne(issue.getColumn()),
                issue.getOffset() == null ? 0 : issue.getOffset(), issue.getLength() == null ? 0 : issue.getLength(),
                issue.getSeverity() == Severity.ERROR ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                issue.getCode() == null ? "" : issue.getCode(), issue.getMessage());
    }

    private static int orOne(Integer number) {
        return number == null || number < 1 ? 1 : number;
    }
}
