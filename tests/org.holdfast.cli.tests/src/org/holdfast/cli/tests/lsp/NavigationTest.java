package org.holdfast.cli.tests.lsp;

import static org.holdfast.cli.tests.lsp.Session.at;
import static org.holdfast.cli.tests.lsp.Session.now;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.holdfast.testing.lsp.Edits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From names to where they are declared and used, in all files of the folder. */
class NavigationTest {
    private static final String PLAN = """
            plan novum
            function sell { needs crm }
            recovery plan anew for fire {
                restore crm
                step check after crm
            }
            """;
    private static final String SYSTEMS = """
            site hq {
                site room
            }
            system crm "Customers" { at room }
            disaster fire { strikes site hq }
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void renamesFromAReferenceInAnotherFile() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier plan = session.open("plan.bcp");
            WorkspaceEdit edit = now(session.server().getTextDocumentService()
                    .rename(new RenameParams(plan, at(PLAN, "needs crm", 7), "customers")));

            assertEquals(PLAN.replace("crm", "customers"),
                    Edits.applied(PLAN, edit.getChanges().get(session.uri("plan.bcp"))));
            assertEquals(SYSTEMS.replace("crm", "customers"),
                    Edits.applied(SYSTEMS, edit.getChanges().get(session.uri("systems.bcp"))));
        }
    }

    @Test
    void renamesWhatIsNamedWithinAnother() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier systems = session.open("systems.bcp");
            WorkspaceEdit edit = now(session.server().getTextDocumentService()
                    .rename(new RenameParams(systems, at(SYSTEMS, "hq {", 1), "office")));

            assertEquals(SYSTEMS.replace("hq", "office"),
                    Edits.applied(SYSTEMS, edit.getChanges().get(session.uri("systems.bcp"))));
        }
    }

    @Test
    void wordsOfTheLanguageAreNames() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier plan = session.open("plan.bcp");
            WorkspaceEdit edit = now(session.server().getTextDocumentService()
                    .rename(new RenameParams(plan, at(PLAN, "needs crm", 7), "system")));

            assertEquals(PLAN.replace("crm", "system"),
                    Edits.applied(PLAN, edit.getChanges().get(session.uri("plan.bcp"))));
        }
    }

    @Test
    void goesToTheDeclaration() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier plan = session.open("plan.bcp");
            var places = now(session.server().getTextDocumentService()
                    .definition(new DefinitionParams(plan, at(PLAN, "needs crm", 7)))).getLeft();

            assertEquals(List.of(session.uri("systems.bcp") + " 3:7"), places.stream().map(place -> place.getUri() + " "
                    + place.getRange().getStart().getLine() + ":" + place.getRange().getStart().getCharacter())
                    .toList());
        }
    }

    @Test
    void marksWhereANameStandsInTheFile() throws Exception {
        try (Session session = session()) {
            TextDocumentIdentifier plan = session.open("plan.bcp");
            List<Integer> lines = now(session.server().getTextDocumentService()
                    .documentHighlight(new DocumentHighlightParams(plan, at(PLAN, "needs crm", 7)))).stream()
                    .map(mark -> mark.getRange().getStart().getLine()).toList();

            assertEquals(List.of(1, 3), lines);
        }
    }

    @Test
    void findsElementsOfAllFilesByName() throws Exception {
        try (Session session = session()) {
            session.open("plan.bcp");
            var symbols = now(session.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("r")));
            List<String> names = symbols.isLeft() ? symbols.getLeft().stream().map(each -> each.getName()).toList()
                    : symbols.getRight().stream().map(each -> each.getName()).toList();

            assertEquals(List.of("crm", "fire", "hq.room"), names.stream().sorted().toList());
        }
    }

    @Test
    void laysOutWhatIsSelected() throws Exception {
        try (Session session = session()) {
            String untidy = SYSTEMS.replace("    site room", " site   room").replace("{ at room", "{ at    room");
            TextDocumentIdentifier systems = session.open("systems.bcp");
            session.type("systems.bcp", untidy);
            TextDocumentService text = session.server().getTextDocumentService();
            Range nested = new Range(at(untidy, "site hq {", 0), at(untidy, "system", 0));
            List<? extends TextEdit> edits = now(
                    text.rangeFormatting(
                            new DocumentRangeFormattingParams(systems, new FormattingOptions(4, true), nested)));

            assertEquals(untidy.replace(" site   room", "    site room"), Edits.applied(untidy, edits));
        }
    }

    private Session session() throws Exception {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
        Files.writeString(folder.resolve("systems.bcp"), SYSTEMS);
        return Session.in(folder);
    }
}
