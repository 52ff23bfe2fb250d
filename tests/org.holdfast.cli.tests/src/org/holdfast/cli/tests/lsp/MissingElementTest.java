package org.holdfast.cli.tests.lsp;

import static org.holdfast.cli.tests.lsp.Session.at;
import static org.holdfast.cli.tests.lsp.Session.now;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.holdfast.testing.lsp.Edits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that leads nowhere can be given a meaning: by what is offered, it leads to a new element behind the one that uses it. */
class MissingElementTest {
    private static final String PLAN = """
            plan novum { currency EUR }
            function sell {
                needs zArchive
            } // since 2020
            host esx { at xCellar } role a held by yAna
            disaster fire { level 5 strikes site hq.attic }
            system crm
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void asEachSortThatThePlaceAsksFor() throws Exception {
        assertEquals(
                List.of("function zArchive", "system zArchive", "host zArchive", "vm zArchive", "storage zArchive",
                        "network zArchive", "utility zArchive", "supplier zArchive"),
                offered("zArchive").stream().map(MissingElementTest::declares).toList());
        assertEquals(List.of("site xCellar"), offered("xCellar").stream().map(MissingElementTest::declares).toList());
        assertEquals(List.of("level 5"), offered("5 strikes").stream().map(MissingElementTest::declares).toList());
    }

    @Test
    void notWithinAnother() throws Exception {
        assertEquals(List.of(), offered("hq.attic"));
    }

    @Test
    void onALineOfItsOwnBehindTheElementThatUsesIt() throws Exception {
        assertEquals(PLAN.replace("// since 2020", "// since 2020\nsystem zArchive"), accepted("zArchive", 1));
        assertEquals(PLAN.replace("xCellar } role", "xCellar }\nsite xCellar role"), accepted("xCellar", 0));
        assertEquals(PLAN.replace("yAna", "yAna\nperson yAna"), accepted("yAna", 0));
    }

    private static String declares(CodeAction action) {
        return action.getTitle().replaceFirst("^Declare '(.*)'$", "$1");
    }

    private String accepted(String name, int index) throws Exception {
        return Edits.applied(PLAN, offered(name).get(index).getEdit().getChanges().values().iterator().next());
    }

    private List<CodeAction> offered(String name) throws Exception {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
        try (Session session = Session.in(folder)) {
            TextDocumentIdentifier plan = session.open("plan.bcp");
            TextDocumentService text = session.server().getTextDocumentService();
            now(text.hover(new HoverParams(plan, at(PLAN, name, 0)))); // is answered once the file is read
            List<Diagnostic> problems = session.client().diagnostics(session.uri("plan.bcp")).stream()
                    .filter(problem -> problem.getRange().getStart().equals(at(PLAN, name, 0))).toList();
            return now(text.codeAction(
                    new CodeActionParams(plan, problems.getFirst().getRange(), new CodeActionContext(problems))))
                    .stream().map(Either::getRight).filter(action -> action.getTitle().startsWith("Declare")).toList();
        }
    }
}
