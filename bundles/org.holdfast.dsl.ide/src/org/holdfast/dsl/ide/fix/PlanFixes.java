package org.holdfast.dsl.ide.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;

/** Offers what mends the problems at a place: where a name was misspelt, the one that was probably meant. */
@NonNullByDefault({})
public class PlanFixes implements ICodeActionService2 {

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        List<String> only = options.getCodeActionParams().getContext().getOnly();
        if (only != null && !only.isEmpty() && !only.contains(CodeActionKind.QuickFix)) {
            return List.of();
        }
        return options.getCodeActionParams().getContext().getDiagnostics().stream()
                .flatMap(problem -> fix(options.getURI(), problem).stream())
                .map(Either::<Command, CodeAction>forRight).toList();
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
