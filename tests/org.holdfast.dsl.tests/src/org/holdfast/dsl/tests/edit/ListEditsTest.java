package org.holdfast.dsl.tests.edit;

import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Copy;
import org.holdfast.model.DataFlow;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.Site;
import org.junit.jupiter.api.Test;

/** Lists of references and of parts that are written in one clause. */
class ListEditsTest extends EditedPlan {
    private static final HoldfastFactory FACTORY = HoldfastFactory.eINSTANCE;

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
}
