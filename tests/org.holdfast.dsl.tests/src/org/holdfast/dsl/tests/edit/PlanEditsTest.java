package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.CaptureMode;
import org.holdfast.model.Copy;
import org.holdfast.model.DataFlow;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Priority;
import org.holdfast.model.Rating;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.Site;
import org.holdfast.model.Technique;
import org.holdfast.model.Vulnerability;
import org.holdfast.model.VulnerabilityArea;
import org.holdfast.model.value.Day;
import org.holdfast.model.value.Duration;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class PlanEditsTest {
    private static final HoldfastFactory FACTORY = HoldfastFactory.eINSTANCE;
    private LoadedPlan plan = new LoadedPlan(List.of(), List.of());

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

    @Test
    void referencesAreAddedToAndRemovedFromLists() {
        load("""
                role r held by a, // first
                    b, c
                role s held by a people 2
                role t
                person a person b person c
                """);
        assertEdited(draft().remove(at("r"), Literals.ROLE__HOLDERS, at("b"))
                .remove(at("s"), Literals.ROLE__HOLDERS, at("a")).add(at("t"), Literals.ROLE__HOLDERS, at("a"))
                .add(at("t"), Literals.ROLE__HOLDERS, at("c")), """
                role r held by a, c
                role s people 2
                role t held by a, c
                person a person b person c
                """);
    }

    @Test
    void aListKeepsItsLayout() {
        load("""
                role r held by a, // first
                    b, c // last
                person a person b person c person d
                """);
        assertEdited(draft().remove(at("r"), Literals.ROLE__HOLDERS, at("c"))
                .insert(at("r"), Literals.ROLE__HOLDERS, 1, at("d")), """
                role r held by a, d, // first
                    b // last
                person a person b person c person d
                """);
    }

    @Test
    void theLastValueTakesItsClauseAlong() {
        load("system a { protected by p  RTO 1 h }\nprotection p\n");
        assertEdited(draft().remove(at("a"), Literals.PROTECTABLE__PROTECTIONS, at("p")),
                "system a { RTO 1 h }\nprotection p\n");
    }

    @Test
    void needsAreAppendedToTheListThatIsThere() {
        load("""
                system a { needs b }
                system b
                system c { needs any of (a, b), b }
                """);
        SingleNeed need = FACTORY.createSingleNeed();
        need.setTarget((InformationSystem) at("c"));
        SingleNeed first = FACTORY.createSingleNeed();
        first.setTarget((InformationSystem) at("a"));
        AlternativeNeed any = (AlternativeNeed) at("c/needs/a+b");
        assertEdited(
                draft().add(at("a"), Literals.DEPENDENT__NEEDS, need).add(at("b"), Literals.DEPENDENT__NEEDS, first)
                        .remove(any).set(at("a"), Literals.NAMED_ELEMENT__TITLE, "A"),
                """
                system a "A" { needs b, c }
                system b {
                    needs a
                }
                system c { needs b }
                """);
    }

    @Test
    void flowsAndCopiesAreWrittenInTheirForms() {
        load("system a\nsystem b\nsite vault\nprotection p { copies on a }\n");
        DataFlow flow = FACTORY.createDataFlow();
        flow.setTarget((InformationSystem) at("b"));
        flow.setIndependent(true);
        Copy copy = FACTORY.createCopy();
        copy.setAt((Site) at("vault"));
        assertEdited(
                draft().add(at("a"), Literals.COMPONENT__FLOWS, flow).add(at("p"), Literals.PROTECTION__COPIES, copy),
                """
                        system a {
                            passes data to b independent
                        }
                        system b
                        site vault
                        protection p { copies on a, at vault }
                        """);
    }

    @Test
    void aClauseThatMayBeRepeatedIsAddedBesideItsLike() {
        load("""
                function f {
                    vulnerable data low // for now
                    MTD 1 h
                }
                recovery plan r for d {
                    step a
                    exercise every 6 months
                }
                disaster d
                """);
        Vulnerability weak = FACTORY.createVulnerability();
        weak.setArea(VulnerabilityArea.PREMISES);
        weak.setLevel(Rating.HIGH);
        RecoveryStep step = FACTORY.createRecoveryStep();
        step.setName("b");
        step.getAfter().add((RecoveryStep) at("r.a"));
        assertEdited(draft().add(at("f"), Literals.BUSINESS_FUNCTION__VULNERABILITIES, weak)
                .add(at("r"), Literals.RECOVERY_PLAN__ACTIONS, step), """
                function f {
                    vulnerable data low // for now
                    vulnerable premises high
                    MTD 1 h
                }
                recovery plan r for d {
                    step a
                    step b after a
                    exercise every 6 months
                }
                disaster d
                """);
    }

    @Test
    void anElementIsAddedBesideTheLastOfItsSort() {
        load("""
                plan p

                system a {
                    RTO 1 h
                } // a

                site s
                """);
        InformationSystem added = FACTORY.createInformationSystem();
        added.setName("b");
        added.setRto(Duration.parse("2 h"));
        Site site = FACTORY.createSite();
        site.setName("t");
        assertEdited(draft().add(plan.documents().get(0), added).add(plan.documents().get(0), site), """
                plan p

                system a {
                    RTO 1 h
                } // a

                system b {
                    RTO 2 h
                }

                site s
                site t
                """);
    }

    @Test
    void anElementIsRemovedWithItsComments() {
        load("""
                // the head of the file

                // about a
                /* more about a */
                system a // short
                // about b
                system b

                system c
                """);
        assertEdited(draft().remove(at("a")).remove(at("c")), """
                // the head of the file

                // about b
                system b
                """);
    }

    @Test
    void anElementMovesAsItIsWritten() {
        load("""
                site hq {
                    cleared
                    // the room
                    site room { // small
                        site  rack
                    }
                }
                site vault
                host h { at hq.room.rack }
                host g { at rack }
                """);
        assertEdited(draft().move(at("hq.room"), at("vault"), Literals.SITE__SITES), """
                site hq {
                    cleared
                }
                site vault {
                    // the room
                    site room { // small
                        site  rack
                    }
                }
                host h { at rack }
                host g { at rack }
                """);
    }

    @Test
    void aNewNameIsFollowedInAllFiles() {
        load("""
                system crm // the crm
                level 1
                disaster d { level 1 strikes component crm }
                """, """
                system a { needs crm, any of (crm, b) }
                system b { passes data to crm independent }
                accept C01 on crm because "crm" until 2027-01-01
                """);
        assertEdited(draft().rename((NamedElement) at("crm"), "sales").set(at("level.1"),
                Literals.DISASTER_LEVEL__NUMBER, 7), """
                system sales // the crm
                level 7
                disaster d { level 7 strikes component sales }
                """, """
                system a { needs sales, any of (sales, b) }
                system b { passes data to sales independent }
                accept C01 on sales because "crm" until 2027-01-01
                """);
    }

    @Test
    void namesBecomeLongerWhereTheyWouldBeAmbiguous() {
        load("""
                site hq { site room }
                site vault { site cellar }
                host h { at room }
                """);
        assertEdited(draft().rename((NamedElement) at("vault.cellar"), "room"), """
                site hq { site room }
                site vault { site room }
                host h { at hq.room }
                """);
    }

    @Test
    void windowsLineEndsAreUsedWhereTheyAre() {
        load("system a\r\nsystem b\r\n");
        assertEdited(draft().set(at("a"), Literals.INFORMATION_SYSTEM__RTO, Duration.parse("1 h")),
                "system a {\r\n    RTO 1 h\r\n}\r\nsystem b\r\n");
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        load("system a\nplan p\nrole r\n");
        assertRefused("system 'a' cannot be written: 'no name' is not a name; expected letters, digits and _, "
                + "not beginning with a digit", draft().rename((NamedElement) at("a"), "no name"));
        assertRefused("system 'a' has no name", draft().set(at("a"), Literals.NAMED_ELEMENT__NAME, null));
        assertRefused("plan 'p' cannot be written: 'reviewedBy' is not possible without more or here",
                draft().set(at("p"), Literals.PLAN__REVIEWED_BY, at("r")));
        assertRefused("single need has no target",
                draft().add(at("a"), Literals.DEPENDENT__NEEDS, FACTORY.createSingleNeed()));
    }

    private void assertRefused(String message, Draft draft) {
        assertEquals(message, assertThrows(UnwritableException.class, () -> edits(draft)).getMessage());
    }

    private void load(String... texts) {
        plan = PlanTexts.loadClean(texts);
    }

    private EObject at(String fragment) {
        return plan.files().stream().map(file -> file.getEObject(fragment)).filter(found -> found != null).findFirst()
                .orElseThrow();
    }

    private static Draft draft() {
        return new Draft();
    }

    private static List<TextEdit> edits(Draft draft) {
        return PlanTexts.service(PlanEdits.class).of(draft);
    }

    private void assertEdited(Draft draft, String... expected) {
        List<TextEdit> edits = edits(draft);
        List<String> texts = plan.files().stream()
                .map(file -> TextEdits.apply(file.getParseResult().getRootNode().getText(),
                        edits.stream().filter(edit -> edit.file().equals(file.getURI())).toList()))
                .toList();
        assertEquals(String.join("-----\n", expected), String.join("-----\n", texts));
        PlanTexts.loadClean(texts.toArray(String[]::new));
    }
}
