package org.holdfast.cli.tests.lsp;

import static org.holdfast.testing.lsp.Editor.now;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each of many edits a server says the same as one that begins with the texts as they are then. */
class LspEditsTest {
    private static final String PLAN = """
            plan novum {
                currency EUR
                steps { a begun  b begun  d begun }
            }
            site hq
            product sales { core  needs takeOrders }
            """;
    private static final String SYSTEMS = """
            function takeOrders "Take orders" { priority critical  MTD 8 h  WRT 1 h  needs crm }
            // what customers are known by
            system crm "Customers" { at hq  RTO 4 h }
            system mail { RTO 9 h  needs crm }
            """;

    private record Texts(String plan, String systems) {
        Texts plan(String before, String after) {
            return new Texts(plan.replace(before, after), systems);
        }

        Texts systems(String before, String after) {
            return new Texts(plan, systems.replace(before, after));
        }
    }

    @TempDir
    Path folder = Path.of("");
    @TempDir
    Path other = Path.of("");

    @Test
    void editsInAnyOrderSayWhatFreshTextsSay() throws Exception {
        Texts good = new Texts(PLAN, SYSTEMS);
        List<Texts> states = List.of(good, good.systems("RTO 4", "RTO 40"), good.systems("RTO 9", "RTO 1"),
                good.systems("crm }", "crn }"), good.systems("crm \"", "customers \""), good,
                good.plan("site hq", "site head"), good.plan("site hq", "site hq \"Head\""), good,
                good.systems("system mail", "system crm"), good.systems("8 h", "8 x"), good.systems("{ at", "at"),
                good, good.systems("function takeOrders", "function sell"), good.plan("takeOrders", "takeOrder"),
                good.systems("known", "kept"), good.systems("mail", "post"), good);
        List<String> expected = new ArrayList<>();
        for (Texts texts : states) {
            expected.add(fresh(texts).toString());
        }
        write(folder, good);
        try (Session session = Session.in(folder)) {
            session.open("systems.bcp");
            session.open("plan.bcp");
            for (int state = 0; state < states.size(); state++) {
                session.type("systems.bcp", states.get(state).systems());
                session.type("plan.bcp", states.get(state).plan());

                assertEquals(expected.get(state), said(session).toString(), "state " + state);
            }
        }
    }

    private List<List<String>> fresh(Texts texts) throws Exception {
        write(other, texts);
        try (Session session = Session.in(other)) {
            return said(session);
        }
    }

    private static List<List<String>> said(Session session) throws Exception {
        now(session.server().getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(session.uri("systems.bcp")))));
        return List.of(session.client().lines(session.uri("plan.bcp")).stream().sorted().toList(),
                session.client().lines(session.uri("systems.bcp")).stream().sorted().toList());
    }

    private static void write(Path folder, Texts texts) throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), texts.plan());
        Files.writeString(folder.resolve("systems.bcp"), texts.systems());
    }
}
