package org.holdfast.cli.tests.lsp;

import static org.holdfast.testing.lsp.Editor.at;
import static org.holdfast.testing.lsp.Editor.now;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.holdfast.testing.lsp.Edits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code holdfast lsp}. */
class LspTest {
    private static final String PLAN = """
            plan novum {
                currency EUR
                steps {
                    b begun
                }
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

    @TempDir
    Path folder = Path.of("");

    @Test
    void showsWhatIsWrongInAllFilesOfTheFolder() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier systems = session.open("systems.bcp");
            session.type("systems.bcp", SYSTEMS.replace("needs crm", "needs crn"));
            now(session.server().getTextDocumentService().hover(new HoverParams(systems, at(SYSTEMS, "crm", 1))));

            assertEquals(List.of("bcp.unknownName 5:11 no function or component named 'crn'; did you mean 'crm'?"),
                    session.client().lines(session.uri("systems.bcp")));
            assertEquals(List.of(), session.client().lines(session.uri("plan.bcp")));
        }
    }

    @Test
    void findingsOfTheRulesFollowChangesInOtherFiles() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier plan = session.open("plan.bcp");
            session.type("plan.bcp", PLAN.replace("b begun", "b done 2026-11-20"));
            now(session.server().getTextDocumentService().hover(new HoverParams(plan, at(PLAN, "novum", 1))));

            assertEquals(DiagnosticSeverity.Error, severity(session, "B08"));

            session.type("plan.bcp", PLAN);
            now(session.server().getTextDocumentService().hover(new HoverParams(plan, at(PLAN, "novum", 1))));

            assertEquals(DiagnosticSeverity.Warning, severity(session, "B08"));
        }
    }

    @Test
    void whatTakesAWhileIsFoundAfterAPauseAndStaysMeanwhile() throws Exception {
        // crm waits for the end of the disruption: 1 d = 24 h
        String outage = PLAN.replace("b begun", "h begun") + """
                disaster outage { strikes component crm disrupts for 1 d }
                recovery plan away for outage { declared by duty within 1 h }
                role duty
                """;
        String tight = SYSTEMS.replace("\"Customers\"", "\"Customers\" { RTO 1 h }");
        try (Session session = session()) {
            TextDocumentIdentifier plan = session.open("plan.bcp");
            session.open("systems.bcp");
            String systems = session.uri("systems.bcp");
            session.type("systems.bcp", tight);
            session.type("plan.bcp", outage);
            assertEquals(List.of("7:8"),
                    missed(session.client().linesWhen(systems, lines -> !missed(lines).isEmpty())));

            session.type("systems.bcp", tight.replace("MTD 8 h", "\n    MTD 8 h"));
            now(session.server().getTextDocumentService().hover(new HoverParams(plan, at(outage, "novum", 1))));
            assertEquals(List.of("8:8"), missed(session.client().lines(systems)));

            session.type("systems.bcp", tight.replace("RTO 1 h", "RTO 48 h"));
            assertEquals(List.of(), missed(session.client().linesWhen(systems, lines -> missed(lines).isEmpty())));
        }
    }

    /** Where the lines say that crm is back too late. */
    private static List<String> missed(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("H06 ") && line.contains("crm is back"))
                .map(line -> line.split(" ")[1]).toList();
    }

    @Test
    void completesAndExplains() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier systems = session.open("systems.bcp");
            TextDocumentService text = session.server().getTextDocumentService();
            List<String> offered = now(text.completion(new CompletionParams(systems, at(SYSTEMS, "needs crm", 6))))
                    .getRight().getItems().stream().map(CompletionItem::getLabel).toList();
            Hover hover = now(text.hover(new HoverParams(systems, at(SYSTEMS, "crm", 1))));

            assertTrue(offered.contains("crm") && !offered.contains("takeOrders"), offered::toString);
            assertTrue(hover.getContents().getRight().getValue().startsWith("**system crm** – Customers\n"));
        }
    }

    @Test
    void renamesInAllFiles() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier systems = session.open("systems.bcp");
            WorkspaceEdit edit = now(session.server().getTextDocumentService()
                    .rename(new RenameParams(systems, at(SYSTEMS, "takeOrders", 3), "acceptOrders")));

            assertEquals(PLAN.replace("takeOrders", "acceptOrders"),
                    Edits.applied(PLAN, edit.getChanges().get(session.uri("plan.bcp"))));
            assertEquals(SYSTEMS.replace("takeOrders", "acceptOrders"),
                    Edits.applied(SYSTEMS, edit.getChanges().get(session.uri("systems.bcp"))));
        }
    }

    @Test
    void refusesNamesThatCannotBe() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier systems = session.open("systems.bcp");
            assertEquals("'not' cannot be a name: it is a word of expressions", refusal(session, systems, "not"));
            assertEquals("there is a system 'crm' already", refusal(session, systems, "crm"));
            assertEquals("'a b' is not a name; expected letters, digits and underscores, beginning with a letter",
                    refusal(session, systems, "a b"));
        }
    }

    @Test
    void mendsAMisspeltName() throws Exception {
        try (Session session = session()) {
            String misspelt = SYSTEMS.replace("needs crm", "needs crn");
            TextDocumentIdentifier systems = session.open("systems.bcp");
            session.type("systems.bcp", misspelt);
            TextDocumentService text = session.server().getTextDocumentService();
            now(text.hover(new HoverParams(systems, at(misspelt, "crn", 1))));
            List<Diagnostic> problems = session.client().diagnostics(session.uri("systems.bcp"));
            CodeAction action = now(text.codeAction(new CodeActionParams(systems, problems.get(0).getRange(),
                    new CodeActionContext(problems)))).get(0).getRight();

            assertEquals("Change to 'crm'", action.getTitle());
            assertEquals(SYSTEMS,
                    Edits.applied(misspelt, action.getEdit().getChanges().get(session.uri("systems.bcp"))));
        }
    }

    @Test
    void offersWhatTheRulesPropose() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier systems = session.open("systems.bcp");
            TextDocumentService text = session.server().getTextDocumentService();
            now(text.hover(new HoverParams(systems, at(SYSTEMS, "crm", 1))));
            List<Diagnostic> problems = session.client().diagnostics(session.uri("systems.bcp")).stream()
                    .filter(each -> each.getCode().getLeft().equals("B08")).toList();
            List<String> titles = now(text.codeAction(new CodeActionParams(systems, problems.get(0).getRange(),
                    new CodeActionContext(problems)))).stream().map(action -> action.getRight().getTitle()).toList();

            assertTrue(titles.stream().anyMatch(title -> title.startsWith("Accept ")), titles::toString);
        }
    }

    @Test
    void laysOut() throws Exception {
        try (Session session = session()) {
            String untidy = SYSTEMS.replace("    MTD 8 h\n", " MTD   8h ");
            TextDocumentIdentifier systems = session.open("systems.bcp");
            session.type("systems.bcp", untidy);
            List<? extends TextEdit> edits = now(session.server().getTextDocumentService()
                    .formatting(new DocumentFormattingParams(systems, new FormattingOptions(2, true))));

            assertEquals(SYSTEMS, Edits.applied(untidy, edits));
        }
    }

    @Test
    void outlinesFoldsAndColours() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier systems = session.open("systems.bcp");
            TextDocumentService text = session.server().getTextDocumentService();

            assertEquals(List.of("takeOrders", "crm"), now(text.documentSymbol(new DocumentSymbolParams(systems)))
                    .stream().map(symbol -> symbol.getRight().getName()).toList());
            assertEquals(1, now(text.foldingRange(new FoldingRangeRequestParams(systems))).size());
            assertFalse(now(text.semanticTokensFull(new SemanticTokensParams(systems))).getData().isEmpty());
            assertEquals(List.of(session.uri("plan.bcp") + " 8", session.uri("systems.bcp") + " 0"),
                    now(text.references(new ReferenceParams(systems, at(SYSTEMS, "takeOrders", 2),
                            new ReferenceContext(true)))).stream()
                            .map(place -> place.getUri() + " " + place.getRange().getStart().getLine()).sorted()
                            .toList());
        }
    }

    @Test
    void leavesWhenTheEditorSaysGoodbye() throws Exception {
        try (Session session = session()) {
            assertEquals(0, session.leave());
            assertEquals("", session.messages());
        }
    }

    @Test
    void leavesWhenTheEditorIsGone() throws Exception {
        try (Session session = session()) {
            assertEquals(2, session.hangUp());
        }
    }

    private static DiagnosticSeverity severity(Session session, String code) {
        return session.client().diagnostics(session.uri("systems.bcp")).stream()
                .filter(each -> each.getCode().getLeft().equals(code)).findFirst().orElseThrow().getSeverity();
    }

    private static String refusal(Session session, TextDocumentIdentifier file, String name) {
        ExecutionException failure = assertThrows(ExecutionException.class, () -> now(session.server()
                .getTextDocumentService().rename(new RenameParams(file, at(SYSTEMS, "takeOrders", 3), name))));
        return String.valueOf(failure.getCause().getMessage());
    }

    private Session session() throws Exception {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
        Files.writeString(folder.resolve("systems.bcp"), SYSTEMS);
        return Session.in(folder);
    }
}
