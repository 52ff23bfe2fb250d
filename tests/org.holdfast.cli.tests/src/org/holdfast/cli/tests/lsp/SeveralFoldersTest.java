package org.holdfast.cli.tests.lsp;

import static org.holdfast.testing.lsp.Editor.now;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code holdfast lsp} for an editor that has several folders open: each is a plan of its own. */
class SeveralFoldersTest {
    private static final String A01 = "A01 1:6 the plan names no product or service; say what the organisation lives by";
    private static final String UNKNOWN = "bcp.unknownName 2:20 no component named 'lan'";

    @TempDir
    Path folder = Path.of("");

    @Test
    void namesHoldInTheirFolder() throws Exception {
        Path office = plan("office", "plan office\nsystem crm { needs lan }\nnetwork lan\n");
        Path shop = plan("shop", "plan shop\nsystem crm { needs lan }\n");
        try (Session session = Session.in(folder, List.of(office, shop))) {
            answered(session);
            assertEquals(List.of(A01), session.client().lines(session.uri("office/plan.bcp")));
            assertEquals(List.of(UNKNOWN), session.client().lines(session.uri("shop/plan.bcp")));

            session.close(office);
            answered(session);
            assertEquals(List.of(), session.client().lines(session.uri("office/plan.bcp")));
            assertEquals(List.of(UNKNOWN), session.client().lines(session.uri("shop/plan.bcp")));
        }
    }

    private Path plan(String name, String text) throws Exception {
        Path its = Files.createDirectories(folder.resolve(name));
        Files.writeString(its.resolve("plan.bcp"), text);
        return its;
    }

    /** When the answer is there, so is what was published before. */
    private static void answered(Session session) throws Exception {
        now(session.server().getTextDocumentService()
                .hover(new HoverParams(session.open("shop/plan.bcp"), new Position(0, 6))));
    }
}
