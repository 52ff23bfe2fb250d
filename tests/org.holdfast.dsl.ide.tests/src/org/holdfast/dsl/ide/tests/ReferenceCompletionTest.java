package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** Which elements are offered where one is referred to, and which first. */
class ReferenceCompletionTest {
    private static final String PLAN = """
            plan novum { currency EUR }
            region north
            site hq in north { site room }
            person ana
            person bob
            role boss held by ana, bob
            role aClerk people 3
            kind bigData is data
            kind app is application
            kind box is equipment
            host esx1 { kind box }
            host esx2
            storage disk
            vm guest { on esx1 }
            system crm { on guest kind app protected by replica }
            system db { on esx1 kind bigData protected by nightly }
            function takeOrders { needs crm }
            protection nightly { backup full serves kinds bigData }
            protection replica { replication synchronous }
            protection shots { snapshot captures together }
            group both { members db }
            level 1 "small"
            disaster fire { level 1 strikes site hq }
            disaster flood
            recovery plan anew for fire { declared by boss restore db from nightly step call by boss }
            """;

    @Test
    void onlyWhatCanBeThere() {
        assertEquals(List.of("esx1", "esx2", "guest"), offered("system a { on | }"));
        assertEquals(List.of("esx1", "esx2"), offered("vm a { on | }"));
        assertEquals(List.of("disk"), offered("host a { stored on | }"));
        assertEquals(List.of("hq", "room"), offered("host a { at | }"));
        assertEquals(List.of("1"), offered("disaster a { level | }"));
    }

    @Test
    void protectionsOfWhatIsRestoredFirst() {
        assertEquals(List.of("replica", "nightly", "shots"),
                offered("recovery plan a for flood { restore crm from | }").subList(0, 3));
    }

    @Test
    void protectionsThatServeTheKindFirst() {
        assertEquals(List.of("nightly", "replica", "shots"), offered("system a { kind bigData protected by | }"));
        assertEquals(List.of("shots", "nightly", "replica"), offered("group a { captured by | }"));
    }

    @Test
    void disastersWithoutAPlanFirst() {
        assertEquals(List.of("flood", "fire"), offered("recovery plan a for |"));
    }

    @Test
    void rolesThatHaveADeputyFirst() {
        assertEquals(List.of("boss", "aClerk"), offered("recovery plan a for flood { declared by | }").subList(0, 2));
    }

    @Test
    void standInsOfTheSameSortFirst() {
        assertEquals(List.of("esx1", "esx2"), offered("host a { fails over to | }").subList(0, 2));
    }

    @Test
    void kindsOfTheSortFirst() {
        assertEquals(List.of("app", "bigData", "box"), offered("system a { kind | }"));
        assertEquals(List.of("box", "app", "bigData"), offered("host a { kind | }"));
    }

    @Test
    void systemsInNoGroupFirst() {
        assertEquals(List.of("crm", "db"), offered("group a { members | }"));
    }

    @Test
    void whatIsListedAlreadyLast() {
        List<String> offered = offered("function a { needs crm, | }");
        assertEquals("db", offered.get(0));
        assertEquals("crm", offered.get(offered.size() - 1));
        assertEquals(List.of("flood", "fire"), offered("recovery plan a for fire, |"));
    }

    @Test
    void whatFailedAmongWhatIsRestoredFirst() {
        assertEquals("db", offered("exercise 2026-01-01 full of anew passed { failed | }").get(0));
    }

    @Test
    void everyNameLeadsToItsElement() {
        for (String place : List.of("system a { needs | }", "host a { at | }", "vm a { on | }", "role a held by |",
                "accept A03 on | because \"x\" until 2030-01-01", "disaster a { level | }",
                "recovery plan a for flood { restore | }", "prevention a against |", "outage cost of |",
                "protection a { copies on | }", "disaster a { strikes region | }", "outage cost of kind |")) {
            for (String name : offered(place)) {
                XtextResource file = Editor.of(place.replace("|", name), PLAN).file();
                assertTrue(file.getErrors().isEmpty(), () -> place + " " + name + ": " + file.getErrors());
            }
        }
    }

    private static List<String> offered(String text) {
        return Editor.of(text, PLAN).entries().stream().filter(entry -> entry.getKind().equals("REFERENCE"))
                .map(entry -> entry.getProposal()).toList();
    }

    @Test
    void aNameThatWouldBeAWordOfExpressionsIsWrittenWithACaret() {
        assertEquals(List.of("^not", "^not.needs"),
                Editor.of("host a { at | }", "plan p site ^not { site needs } site needs").proposals().stream()
                        .filter(name -> name.contains("not")).toList());
    }
}
