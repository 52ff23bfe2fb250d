package org.holdfast.dsl.ide.fix;

import com.google.inject.Inject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Offers what mends the problems at a place: where a name was misspelt, the one that was probably meant; for a finding of
 * a rule, what the rule proposes.
 */
@SuppressWarnings("restriction") // the services of the server are open to Xtext alone, by its manifest
@NonNullByDefault({})
public class PlanFixes implements ICodeActionService2 {
    @Inject
    private RuleFixes rules;

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        List<String> only = options.getCodeActionParams().getContext().getOnly();
        if (only != null && !only.isEmpty() && !only.contains(CodeActionKind.QuickFix)) {
            return List.of();
        }
        return options.getCodeActionParams().getContext().getDiagnostics().stream()
                .flatMap(problem -> Stream.concat(fix(options.getURI(), problem).stream(), ofRules(options, problem)))
                .map(Either::<Command, CodeAction>forRight).toList();
    }

    private Stream<CodeAction> ofRules(Options options, Diagnostic problem) {
        List<CodeAction> actions = options.getLanguageServerAccess().doSyncRead(options.getURI(),
                context -> context.getResource() instanceof XtextResource file && problem.getCode() != null
                        ? rules.of(problem, file)
                        : List.of());
        return actions.stream();
    }

    private static Optional<CodeAction> fix(String uri, Diagnostic problem) {
        return MeantName.in(problem).map(name -> {
            CodeAction action = new CodeAction("Change to '" + name + "'");
            action.setKind(CodeActionKind.QuickFix);
            action.setDiagnostics(List.of(problem));
            action.setIsPreferred(true);
            action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(new TextEdit(problem.getRange(), name)))));
            return action;
        });
    }
}
