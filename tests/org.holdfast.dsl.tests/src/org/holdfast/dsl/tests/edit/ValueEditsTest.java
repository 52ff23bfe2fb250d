package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.model.CaptureMode;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Priority;
import org.holdfast.model.Technique;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.junit.jupiter.api.Test;

/** Values, words and references that an element says once. */
class ValueEditsTest extends EditedPlan {
    @Test
    void aValueIsReplacedWhereItStands() {
        load("""
                // before
                system crm  {
                      RTO   4  h   // agreed
                      RPO 1 h }
                """);
        assertEdited(draft().set(at("crm"), Literals.INFORMATION_SYSTEM__RTO, Duration.parse("8 h")), """
                // before
                system crm  {
                      RTO   8 h   // agreed
                      RPO 1 h }
                """);
    }

    @Test
    void theEditIsNoLargerThanTheValue() {
        load("system crm { RTO 4 h }\n");
        List<TextEdit> edits = edits(draft().set(at("crm"), Literals.INFORMATION_SYSTEM__RTO, Duration.parse("8 h")));
        assertEquals(List.of(new TextEdit(plan.files().get(0).getURI(), 17, 3, "8 h")), edits);
    }

    @Test
    void aValueThatWasNotSaidBecomesTheLastClause() {
        load("""
                system a
                system b { RPO 1 h }
                system c {
                  RPO 1 h // note

                  // end
                }
                system d {}
                """);
        Draft draft = draft();
        for (String name : List.of("a", "b", "c", "d")) {
            draft.set(at(name), Literals.INFORMATION_SYSTEM__RTO, Duration.parse("8 h"));
        }
        assertEdited(draft, """
                system a {
                    RTO 8 h
                }
                system b { RPO 1 h RTO 8 h }
                system c {
                  RPO 1 h // note

                  // end
                  RTO 8 h
                }
                system d { RTO 8 h }
                """);
    }

    @Test
    void aValueIsUnsetWithItsClauseAndItsComments() {
        load("""
                system a {
                    priority high

                    // how fast
                    // it must be back
                    RTO 4 h // agreed
                    RPO 1 h
                }
                system b { RTO 4 h    RPO 1 h    priority low }
                system c {
                    RTO 4 h    RPO 1 h
                }
                system d "D" { RTO 4 h }
                """);
        Draft draft = draft();
        for (String name : List.of("a", "b", "c", "d")) {
            draft.set(at(name), Literals.INFORMATION_SYSTEM__RTO, null);
        }
        assertEdited(draft, """
                system a {
                    priority high

                    RPO 1 h
                }
                system b { RPO 1 h    priority low }
                system c {
                    RPO 1 h
                }
                system d "D"
                """);
    }

    @Test
    void flagsAreWords() {
        load("""
                information a { intellectual property }
                information b
                disaster c { 1 per year each }
                disaster d { 1 per year }
                host e { fails over to f within 1 h when declared }
                host f { fails over to e within 1 h }
                """);
        assertEdited(draft().set(at("a"), Literals.INFORMATION__INTELLECTUAL_PROPERTY, false)
                .set(at("b"), Literals.INFORMATION__INTELLECTUAL_PROPERTY, true)
                .set(at("c"), Literals.DISASTER__EACH, false).set(at("d"), Literals.DISASTER__EACH, true)
                .set(at("e/fails/f"), Literals.STAND_IN__DECLARED, false)
                .set(at("f/fails/e"), Literals.STAND_IN__DECLARED, true), """
                information a
                information b {
                    intellectual property
                }
                disaster c { 1 per year }
                disaster d { 1 per year each }
                host e { fails over to f within 1 h }
                host f { fails over to e within 1 h when declared }
                """);
    }

    @Test
    void wordsAndTitlesAndReferencesAreSetReplacedAndUnset() {
        load("""
                site hq in east { site room }
                site vault
                region east
                host h { at vault stored on san }
                storage san
                storage nas
                """);
        assertEdited(draft().set(at("h"), Literals.COMPONENT__AT, at("hq.room"))
                .set(at("h"), Literals.MACHINE__STORED_ON, at("nas"))
                .set(at("h"), Literals.COMPONENT__PRIORITY, Priority.LOW)
                .set(at("h"), Literals.NAMED_ELEMENT__TITLE, "The \"host\"")
                .set(at("hq"), Literals.SITE__DECLARED_REGION, null)
                .set(at("vault"), Literals.SITE__DECLARED_REGION, at("east")), """
                site hq { site room }
                site vault in east
                region east
                host h "The \\"host\\"" { at room stored on nas priority low }
                storage san
                storage nas
                """);
    }

    @Test
    void aClauseOfSeveralValuesGrowsAndShrinks() {
        load("""
                plan p { reviewed 2026-09-01 }
                role r
                users u { desktop virtual on h }
                host h
                """);
        assertEdited(draft().set(at("p"), Literals.PLAN__REVIEWED_BY, at("r"))
                .set(at("p"), Literals.PLAN__REVIEWED_ON, Day.parse("2026-10-01"))
                .set(at("u"), Literals.USER_GROUP__DESKTOP_HOST, null), """
                plan p { reviewed 2026-10-01 by r }
                role r
                users u { desktop virtual }
                host h
                """);
    }

    @Test
    void theTechniqueChangesItsWords() {
        load("protection p { every 1 h  backup full  kept 30 d }");
        assertEdited(draft().set(at("p"), Literals.PROTECTION__TECHNIQUE, Technique.IMAGE_COPY),
                "protection p { every 1 h  image copy  kept 30 d }");
    }

    @Test
    void wordsThatBelongToAValueFollowIt() {
        load("protection p { captures together quiesced every 1 h }");
        assertEdited(draft().set(at("p"), Literals.PROTECTION__CAPTURE_MODE, CaptureMode.CRASH_CONSISTENT),
                "protection p { captures together crash consistent every 1 h }");
    }
}
