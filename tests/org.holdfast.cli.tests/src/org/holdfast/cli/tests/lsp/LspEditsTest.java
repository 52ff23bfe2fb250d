package org.holdfast.cli.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each of many edits a server comes to say the same of the plan as who reads the texts as they are then. */
class LspEditsTest {
    private static final String PLAN = """
            plan novum {
                currency EUR
                steps { a begun  b begun  d begun  h begun }
            }
            site hq
            // nothing is said that brings crm back in time, so a rule that asks how it recovers has something to say, too
            disaster outage { strikes component crm disrupts for 1 d }
            recovery plan away for outage { declared by duty within 1 h }
            role duty
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

    @Test
    void editsInAnyOrderSayWhatFreshTextsSay() throws Exception {
        Texts good = new Texts(PLAN, SYSTEMS);
        List<Texts> states = List.of(good, good.systems("RTO 4", "RTO 40"), good.systems("RTO 9", "RTO 1"),
                good.systems("crm }", "crn }"), good.systems("crm \"", "customers \""), good,
                good.plan("site hq", "site head"), good.plan("site hq", "site hq \"Head\""), good,
                good.systems("system mail", "system crm"), good.systems("8 h", "8 x"), good.systems("{ at", "at"),
                good, good.systems("function takeOrders", "function sell"), good.plan("takeOrders", "takeOrder"),
                good.systems("known", "kept"), good.systems("mail", "post"), good);
        List<List<List<String>>> expected = states.stream().map(this::read).toList();
        assertTrue(expected.getFirst().getLast().stream().anyMatch(line -> line.startsWith("H06 ")));
        write(folder, good);
        try (Session session = Session.in(folder)) {
            session.open("systems.bcp");
            session.open("plan.bcp");
            for (int state = 0; state < states.size(); state++) {
                session.type("systems.bcp", states.get(state).systems());
                session.type("plan.bcp", states.get(state).plan());

                assertEquals(expected.get(state).toString(), said(session, expected.get(state)).toString(),
                        "state " + state);
            }
        }
    }

    @Test
    void filesOfWhichTheSameIsSaidAreNotSentAgain() throws Exception {
        Texts good = new Texts(PLAN, SYSTEMS);
        Texts edited = good.systems("RTO 4", "RTO 40");
        write(folder, good);
        try (Session session = Session.in(folder)) {
            session.open("systems.bcp");
            said(session, read(good));
            int plan = session.client().timesSent(session.uri("plan.bcp"));
            int systems = session.client().timesSent(session.uri("systems.bcp"));

            session.type("systems.bcp", edited.systems());
            said(session, read(edited));

            assertEquals(read(good).getFirst(), read(edited).getFirst());
            assertEquals(plan, session.client().timesSent(session.uri("plan.bcp")));
            assertTrue(systems < session.client().timesSent(session.uri("systems.bcp")));
        }
    }

    private List<List<String>> read(Texts texts) {
        LoadedPlan plan = PlanTexts.load(texts.plan(), texts.systems());
        return plan.files().stream().map(file -> PlanTexts.service(IResourceValidator.class)
                .validate(file, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue.getCode() + " " + issue.getLineNumber() + ":" + issue.getColumn() + " "
                        + issue.getMessage())
                .sorted().toList()).toList();
    }

    private static List<List<String>> said(Session session, List<List<String>> expected) throws Exception {
        return List.of(said(session, "plan.bcp", expected.getFirst()),
                said(session, "systems.bcp", expected.getLast()));
    }

    private static List<String> said(Session session, String file, List<String> expected) throws Exception {
        return session.client()
                .linesWhen(session.uri(file), lines -> lines.stream().sorted().toList().equals(expected)).stream()
                .sorted().toList();
    }

    private static void write(Path folder, Texts texts) throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), texts.plan());
        Files.writeString(folder.resolve("systems.bcp"), texts.systems());
    }
}
