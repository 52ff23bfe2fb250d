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
import org.holdfast.dsl.ide.edit.WorkspaceEdits;
import org.holdfast.dsl.linking.LinkingCodes;

/**
 * Offers what mends the problems at a place: where a name leads nowhere, the one that was probably meant, and what it could
 * be if it was meant so; for a finding of a rule, what the rule proposes.
 */
@SuppressWarnings("restriction") // the services of the server are open to Xtext alone, by its manifest
@NonNullByDefault({})
public class PlanFixes implements ICodeActionService2 {
    @Inject
    private RuleFixes rules;
    @Inject
    private WorkspaceEdits workspaceEdits;

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        List<String> only = options.getCodeActionParams().getContext().getOnly();
        if (only != null && !only.isEmpty() && !only.contains(CodeActionKind.QuickFix)) {
            return List.of();
        }
        return options.getCodeActionParams().getContext().getDiagnostics().stream()
                .flatMap(problem -> Stream.concat(meant(options.getURI(), problem).stream(), inPlan(options, problem)))
                .map(Either::<Command, CodeAction>forRight).toList();
    }

    private Stream<CodeAction> inPlan(Options options, Diagnostic problem) {
        List<CodeAction> actions = options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> {
            if (!(context.getResource() instanceof XtextResource file) || problem.getCode() == null) {
                return List.of();
            }
            return problem.getCode().getLeft().equals(LinkingCodes.UNKNOWN_NAME)
                    ? declarations(problem, file, context.getDocument().getOffSet(problem.getRange().getStart()))
                    : rules.of(problem, file);
        });
        return actions.stream();
    }

    private List<CodeAction> declarations(Diagnostic problem, XtextResource file, int offset) {
        return MissingElement.at(file, offset).stream().map(declaration -> {
            CodeAction action = action("Declare '" + declaration.says() + "'", problem);
            action.setEdit(workspaceEdits.of(List.of(declaration.edit()), file.getResourceSet()));
            return action;
        }).toList();
    }

    private static Optional<CodeAction> meant(String uri, Diagnostic problem) {
        return MeantName.in(problem).map(name -> {
            CodeAction action = action("Change to '" + name + "'", problem);
            action.setIsPreferred(true);
            action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(new TextEdit(problem.getRange(), name)))));
            return action;
        });
    }

    private static CodeAction action(String title, Diagnostic problem) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(problem));
        return action;
    }
}
