package org.holdfast.cli.tests.lsp;

import static org.holdfast.cli.tests.lsp.Session.at;
import static org.holdfast.cli.tests.lsp.Session.now;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code holdfast lsp}. */
class LspTest {
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

    private Session session() throws Exception {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
        Files.writeString(folder.resolve("systems.bcp"), SYSTEMS);
        return Session.in(folder);
    }
}
