package org.holdfast.acceptance;

import static org.holdfast.testing.lsp.Editor.at;
import static org.holdfast.testing.lsp.Editor.now;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.holdfast.testing.lsp.Edits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code holdfast lsp} as an editor starts it: each in its turn, what a user does with a plan. */
class LanguageServerTest {
    private static final String PLAN = """
            plan novum {
                currency EUR
            }
            product sales {
                core
                needs takeOrders
            }
            """;
    private static final String SYSTEMS = """
            function takeOrders "Take orders" {
                priority critical
                MTD 8 h
                WRT 1 h
                needs crm
            }
            system crm "Customers"
            """;
    private static final String MISSPELT = SYSTEMS.replace("needs crm", "needs crn");

    @TempDir
    Path folder;

    @Test
    void servesAnEditorFromHelloToGoodbye() throws Exception {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
        Files.writeString(folder.resolve("systems.bcp"), MISSPELT);
        try (ServedEditor editor = ServedEditor.in(folder)) {
            TextDocumentIdentifier systems = editor.open("systems.bcp");
            TextDocumentService text = editor.server().getTextDocumentService();

            now(text.hover(new HoverParams(systems, at(MISSPELT, "takeOrders", 1))));
            assertEquals(List.of("bcp.unknownName 5:11 no function or component named 'crn'; did you mean 'crm'?"),
                    editor.client().lines(editor.uri("systems.bcp")));

            List<String> offered = now(text.completion(new CompletionParams(systems, at(MISSPELT, "needs crn", 6))))
                    .getRight().getItems().stream().map(CompletionItem::getLabel).toList();
            assertTrue(offered.contains("crm") && !offered.contains("takeOrders"), offered::toString);

            List<Diagnostic> problems = editor.client().diagnostics(editor.uri("systems.bcp"));
            CodeAction mend = now(text.codeAction(new CodeActionParams(systems, problems.get(0).getRange(),
                    new CodeActionContext(problems)))).get(0).getRight();
            String mended = Edits.applied(MISSPELT, mend.getEdit().getChanges().get(editor.uri("systems.bcp")));
            assertEquals(SYSTEMS, mended);
            editor.type("systems.bcp", mended);

            WorkspaceEdit renamed = now(text.rename(new RenameParams(systems, at(SYSTEMS, "takeOrders", 3),
                    "acceptOrders")));
            assertEquals(PLAN.replace("takeOrders", "acceptOrders"),
                    Edits.applied(PLAN, renamed.getChanges().get(editor.uri("plan.bcp"))));
            assertEquals(SYSTEMS.replace("takeOrders", "acceptOrders"),
                    Edits.applied(SYSTEMS, renamed.getChanges().get(editor.uri("systems.bcp"))));
            assertTrue(editor.client().lines(editor.uri("systems.bcp")).stream()
                    .noneMatch(line -> line.startsWith("bcp.unknownName")));

            editor.leave().ending(0).saying("");
        }
    }

    @Test
    void leavesWhenTheEditorIsGone() throws Exception {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
        try (ServedEditor editor = ServedEditor.in(folder)) {
            editor.hangUp().ending(2);
        }
    }
}
