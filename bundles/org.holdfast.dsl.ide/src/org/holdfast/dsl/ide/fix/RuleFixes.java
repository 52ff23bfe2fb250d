package org.holdfast.dsl.ide.fix;

import com.google.inject.Inject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.holdfast.dsl.edit.FixEdits;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.dsl.ide.edit.WorkspaceEdits;
import org.holdfast.dsl.plan.Places;
import org.holdfast.dsl.validation.PlanResourceValidator;
import org.holdfast.rules.Code;
import org.holdfast.rules.Finding;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.holdfast.rules.fix.Fix;
import org.holdfast.rules.fix.Fixes;

/** What the rules propose to mend their findings, and to accept them where they may be lived with. */
class RuleFixes {
    @Inject
    private Clock clock;
    @Inject
    private PlanResourceValidator plans;
    @Inject
    private FixEdits edits;
    @Inject
    private WorkspaceEdits workspaceEdits;

    /** The fixes of the finding that a diagnostic of a file shows; none if it shows something else. */
    List<CodeAction> of(Diagnostic problem, XtextResource file) {
        LocalDate asOf = LocalDate.now(clock);
        return findings(problem, file).stream().filter(finding -> isShownBy(problem, finding, file)).limit(1)
                .flatMap(finding -> Stream.concat(finding.fixes().stream(), Fixes.accept(finding, asOf).stream()))
                .flatMap(fix -> action(fix, problem, file).stream()).toList();
    }

    private List<Finding> findings(Diagnostic problem, XtextResource file) {
        Code.Pace pace = RuleCatalogue.all().description(problem.getCode().getLeft()).map(RuleDescription::pace)
                .orElse(Code.Pace.AT_ONCE);
        return plans.findings(file, pace, CancelIndicator.NullImpl);
    }

    private static boolean isShownBy(Diagnostic problem, Finding finding, XtextResource file) {
        Position start = problem.getRange().getStart();
        return finding.code().equals(problem.getCode().getLeft()) && finding.subject().eResource() == file
                && Places.of(finding.subject(), finding.place())
                        .filter(place -> place.line() == start.getLine() + 1
                                && place.column() == start.getCharacter() + 1)
                        .isPresent();
    }

    private Optional<CodeAction> action(Fix fix, Diagnostic problem, XtextResource file) {
        try {
            CodeAction action = new CodeAction(fix.says().substring(0, 1).toUpperCase(Locale.ROOT)
                    + fix.says().substring(1));
            action.setKind(CodeActionKind.QuickFix);
            action.setDiagnostics(List.of(problem));
            action.setEdit(workspaceEdits.of(edits.of(fix), file.getResourceSet()));
            return Optional.of(action);
        } catch (UnwritableException e) {
            return Optional.empty(); // what the language cannot say is not proposed
        }
    }
}
