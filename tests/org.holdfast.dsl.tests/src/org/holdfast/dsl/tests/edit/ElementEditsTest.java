package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Rating;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Site;
import org.holdfast.model.Vulnerability;
import org.holdfast.model.VulnerabilityArea;
import org.holdfast.model.value.Duration;
import org.junit.jupiter.api.Test;

/** Elements, and parts with clauses of their own: added, removed, moved and renamed. */
class ElementEditsTest extends EditedPlan {
    private static final HoldfastFactory FACTORY = HoldfastFactory.eINSTANCE;

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
}
