package org.holdfast.cli.tests.lsp;

import static org.holdfast.testing.lsp.Editor.now;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code holdfast lsp} for an editor that opens a file, and no folder. */
class SingleFilesTest {
    private static final String A01 = "A01 1:6 the plan names no product or service; say what the organisation lives by";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void plans() throws Exception {
        Files.writeString(folder.resolve("büro 1.bcp"), "plan office\nsystem crm { needs lan }\n");
        Files.writeString(folder.resolve("networks.bcp"), "network lan\n");
        Files.writeString(Files.createDirectories(folder.resolve("shop")).resolve("plan.bcp"), "plan shop\n");
    }

    @Test
    void thePlanFilesBesideItAreItsPlan() throws Exception {
        try (Session session = Session.ofSingleFilesIn(folder)) {
            open(session, "büro 1.bcp");

            assertEquals(List.of(A01), session.client().lines(session.uri("büro 1.bcp")));
            assertEquals(0, session.leave());
        }
    }

    @Test
    void aFileInAFolderBeneathIsAnotherPlan() throws Exception {
        try (Session session = Session.ofSingleFilesIn(folder)) {
            open(session, "büro 1.bcp");
            open(session, "shop/plan.bcp");

            assertEquals(List.of(A01), session.client().lines(session.uri("shop/plan.bcp")));
            assertEquals(List.of(A01), session.client().lines(session.uri("büro 1.bcp")));
            assertEquals(0, session.leave());
        }
    }

    /** Letters beyond ASCII are escaped, as clients do. */
    @Test
    void addressesAreThoseOfTheClient() throws Exception {
        try (Session session = Session.ofSingleFilesIn(folder)) {
            open(session, "büro 1.bcp");
            TextDocumentIdentifier plan = new TextDocumentIdentifier(session.uri("büro 1.bcp"));
            WorkspaceEdit renamed = now(session.server().getTextDocumentService()
                    .rename(new RenameParams(plan, new Position(0, 6), "bureau")));

            assertEquals(Set.of(session.uri("büro 1.bcp")), renamed.getChanges().keySet());
        }
    }

    @Test
    void whatIsWrongWithARequestIsToldInALine() throws Exception {
        try (Session session = Session.ofSingleFilesIn(folder)) {
            open(session, "networks.bcp");
            TextDocumentIdentifier opened = new TextDocumentIdentifier(session.uri("networks.bcp"));
            CompletableFuture<?> answer = session.server().getTextDocumentService()
                    .hover(new HoverParams(opened, new Position(99, 0)));
            ResponseErrorException refused = (ResponseErrorException) assertThrows(ExecutionException.class,
                    () -> now(answer)).getCause();

            assertEquals("there is no such place in the file", refused.getResponseError().getMessage());
            assertNull(refused.getResponseError().getData());
        }
    }

    /** When the answer is there, so is what was published before. */
    private static void open(Session session, String file) throws Exception {
        TextDocumentIdentifier opened = session.open(file);
        now(session.server().getTextDocumentService().hover(new HoverParams(opened, new Position(0, 6))));
    }
}
