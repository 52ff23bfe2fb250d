package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.design.change.Removal;
import org.holdfast.design.service.RecoveryChanges;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is removed takes along what is about it alone; the rest no longer speaks of it. */
class RemovalTest {

    static Stream<String> names() {
        return workplace().index().all(NamedElement.class).stream().map(NamedElement::getName)
                .filter(name -> !name.equals("shop"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesAPlanThatCanBeWrittenAndRead(String name) {
        Workplace workplace = workplace();
        Removal.of(element(workplace, name));
        String text = String.join("", workplace.texts()).replaceAll("\"[^\"]*\"", "");
        assertEquals(List.of(), text.lines().filter(line -> line.matches(".*[ ,(]" + name + "\\b.*")).toList());
    }

    @Test
    void ofASystem() {
        assertEquals("""
                - information orders "Orders" { held in db  used through web }
                + information orders "Orders" { used through web }
                - function packing "Packing" { owner clerks  priority high  MTD 1 d  WRT 1 h  needs db, 1 of role chief }
                + function packing "Packing" { owner clerks  priority high  MTD 1 d  WRT 1 h  needs 1 of role chief }
                - system db "Database" {
                - on v1  priority critical  needs lan  passes data to files
                - RTO 4 h  RPO 1 h  volume 100 GB  protected by tape, mirror
                - }
                - on v1  priority critical  needs db, lan  passes data to db independent
                + on v1  priority critical  needs lan
                - group pair "Pair" { members db, web  RPO 1 h  captured by tape }
                + group pair "Pair" { members web  RPO 1 h  captured by tape }
                - outage cost of db in fire { 100 EUR per h }
                - restore db from tape after fetch
                - restore web from tape after db
                + restore web from tape
                - exercise 2026-03-12 walkthrough of rebuild passed { failed h1  measured db 3 h }
                + exercise 2026-03-12 walkthrough of rebuild passed { failed h1 }
                - accept G01 on outage cost of db in fire because "Insured" until 2027-01-31
                """, removed("db"));
    }

    @Test
    void ofAnAlternative() {
        assertEquals("""
                - needs web, any of (lines, mail), 2 of role clerks
                + needs web, any of (mail), 2 of role clerks
                - network lines "Telephone" { at house }
                """, removed("lines"));
    }

    @Test
    void ofTheLastDisasterOfAPlan() {
        assertEquals("""
                - disaster worm "Worm" { level 1  human  once every 5 years  strikes component files  corrupts noticed after 2 d }
                - recovery plan clean "Clean" for worm { declared by chief within 1 h  restore files from tape }
                """, removed("worm"));
    }

    @Test
    void ofAStepThatOthersWaitFor() {
        Workplace workplace = workplace();
        new RecoveryChanges().removeAction((RecoveryAction) element(workplace, "fetch"));
        assertEquals("""
                - step fetch "Fetch the tapes" by clerks takes 1 h after call
                - restore db from tape after fetch
                + restore db from tape after call
                - step look "Look at the orders" by chief takes 30 min after web, fetch
                + step look "Look at the orders" by chief takes 30 min after web, call
                """, changes(workplace));
    }

    private static String removed(String name) {
        Workplace workplace = workplace();
        Removal.of(element(workplace, name));
        return changes(workplace);
    }

    private static String changes(Workplace workplace) {
        return LineChanges.between(String.join("", SmallPlan.TEXTS), String.join("", workplace.texts()));
    }

    private static Workplace workplace() {
        return Workplace.of("Dependencies", Optional.empty(), SmallPlan.TEXTS);
    }

    private static NamedElement element(Workplace workplace, String name) {
        List<NamedElement> found = workplace.index().all(NamedElement.class).stream()
                .filter(each -> name.equals(each.getName())).toList();
        return found.getFirst();
    }
}
