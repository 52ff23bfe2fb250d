package org.holdfast.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.dsl.formatting2.PlanFormatter;
import org.holdfast.dsl.tests.EveryConstruct;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.BinaryExpression;
import org.holdfast.model.CustomRule;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.QuantityLiteral;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.Site;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Quantity;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavingTest {
    private static final HoldfastFactory FACTORY = HoldfastFactory.eINSTANCE;
    private final ResourceSet plan = new ResourceSetImpl();

    SavingTest() {
        PlanTexts.loadClean(); // sets the language up
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n\n", "// ä\r\nsystem  crm{RTO 4  h}", "system crm { RTO 4 h RTO 5 h needs ",
            "role r held by a, a person a", "role r people 0 system s { RTO 4 fortnights at nowhere }",
            "plan a plan b", "system ^not { needs any of (^not), 1 of (^not) } system o { needs 0 of role r } role r" })
    void whatWasNotChangedIsSavedAsItIs(String text) throws IOException {
        load(text);
        assertEquals(text, save(0));
        EcoreUtil.resolveAll(plan);
        assertEquals(text, save(0));
    }

    @Test
    void noConstructIsMistakenForAChange() throws IOException {
        load(EveryConstruct.PLAN);
        EcoreUtil.resolveAll(plan);
        assertEquals(EveryConstruct.PLAN, save(0));
    }

    @Test
    void valuesAndListsAreSavedWhereTheyStand() throws IOException {
        load("""
                // systems
                system  crm { RTO   4 h  // agreed
                   protected by tape , disk
                }
                protection tape
                protection disk
                """);
        InformationSystem crm = (InformationSystem) at("crm");
        crm.setRto(Duration.parse("8 h"));
        crm.setRpo(Duration.parse("1 h"));
        crm.getProtections().remove(0);
        assertEquals("""
                // systems
                system  crm { RTO   8 h  // agreed
                   protected by disk
                   RPO 1 h
                }
                protection tape
                protection disk
                """, save(0));
    }

    @Test
    void everySaveIsComparedWithTheOneBefore() throws IOException {
        load("system crm { RTO 4 h } // a\n");
        InformationSystem crm = (InformationSystem) at("crm");
        crm.setRto(Duration.parse("8 h"));
        crm.setTitle("CRM");
        assertEquals("system crm \"CRM\" { RTO 8 h } // a\n", save(0));
        crm.setTitle(null);
        crm.setRto(null);
        assertEquals("system crm // a\n", save(0));
        assertEquals("system crm // a\n", save(0));
        assertSame(crm, at("crm"));
    }

    @Test
    void newElementsAreSavedInTheCanonicalLayout() throws IOException {
        load("""
                system a { needs b } // a
                system b

                site hq
                """);
        InformationSystem added = FACTORY.createInformationSystem();
        added.setName("c");
        added.setRto(Duration.parse("2 h"));
        document().getElements().add(added);
        SingleNeed need = FACTORY.createSingleNeed();
        need.setTarget(added);
        ((InformationSystem) at("a")).getNeeds().add(need);
        Site room = FACTORY.createSite();
        room.setName("room");
        ((Site) at("hq")).getSites().add(room);
        assertEquals("""
                system a { needs b, c } // a
                system b

                site hq {
                    site room
                }

                system c {
                    RTO 2 h
                }
                """, save(0));
    }

    @Test
    void namesAreFollowedAcrossFiles() throws IOException {
        load("system crm // the crm\n", "recovery plan p for d { restore  crm  step s after crm }\ndisaster d\n");
        EcoreUtil.resolveAll(plan);
        ((InformationSystem) at("crm")).setName("sales");
        assertEquals("system sales // the crm\n", save(0));
        assertEquals("recovery plan p for d { restore  sales  step s after sales }\ndisaster d\n", save(1));
        EcoreUtil.resolveAll(plan);
        assertEquals("sales", ((RecoveryPlan) at("p")).getActions().get(0).eCrossReferences().stream()
                .filter(InformationSystem.class::isInstance).map(InformationSystem.class::cast).findFirst()
                .orElseThrow()
                .getName());
    }

    @Test
    void elementsAreRemovedMovedAndPutInAnotherOrder() throws IOException {
        load("""
                site hq {
                    // room
                    site room
                }
                site vault
                role r held by a, b, c
                person a
                // about b
                person b
                person c
                """);
        EcoreUtil.resolveAll(plan);
        ((Site) at("vault")).getSites().add((Site) at("hq.room"));
        ((Role) at("r")).getHolders().move(0, 2);
        ((Role) at("r")).getHolders().remove(2);
        EcoreUtil.delete(at("b"));
        document().getElements().move(0, 1);
        assertEquals("""
                site vault {
                    // room
                    site room
                }
                site hq
                role r held by c, a
                person a
                person c
                """, save(0));
    }

    @Test
    void ofAnExpressionTheWordThatChangedIsSaved() throws IOException {
        load("rule r for each host h\n  require h.carries  count <= 3 // three\n");
        BinaryExpression most = (BinaryExpression) ((CustomRule) at("r")).getRequirement();
        ((QuantityLiteral) most.getRight()).setValue(Quantity.parse("4"));
        assertEquals("rule r for each host h\n  require h.carries  count <= 4 // three\n", save(0));
    }

    @Test
    void alternativesGrowInPlace() throws IOException {
        load("system a { needs any of ( b ,c ) }\nsystem b\nsystem c\nsystem d\n");
        var another = FACTORY.createAlternative();
        another.setTarget((InformationSystem) at("d"));
        AlternativeNeed need = (AlternativeNeed) at("a/needs/b+c");
        need.getAlternatives().add(another);
        need.setRequired(2);
        assertEquals("system a { needs 2 of ( b ,c, d ) }\nsystem b\nsystem c\nsystem d\n", save(0));
    }

    @Test
    void lineEndsAndLettersAreKept() throws IOException {
        load("// Bücher\r\nsystem crm {\r\n\tRTO 4 h\r\n}\r\n");
        InformationSystem crm = (InformationSystem) at("crm");
        crm.setTitle("Käufer");
        crm.setRpo(Duration.parse("1 h"));
        assertEquals("// Bücher\r\nsystem crm \"Käufer\" {\r\n\tRTO 4 h\r\n\tRPO 1 h\r\n}\r\n", save(0));
    }

    @Test
    void aNewFileIsWrittenInTheCanonicalLayout() throws IOException {
        load(EveryConstruct.PLAN);
        EcoreUtil.resolveAll(plan);
        Resource copy = plan.createResource(URI.createURI("plan:/copy.bcp"));
        copy.getContents().add(EcoreUtil.copy(document()));
        plan.getResources().remove(0);
        String text = save(0);
        assertTrue(EcoreUtil.equals(PlanTexts.loadClean(text).documents().get(0),
                PlanTexts.loadClean(EveryConstruct.PLAN).documents().get(0)));
        assertEquals(text, PlanTexts.service(PlanFormatter.class).format(PlanTexts.load(text).files().get(0)));
        assertEquals(text, save(0));
    }

    @Test
    void whatCannotBeSaidIsNotSaved(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("a.bcp");
        Files.writeString(path, "system crm\n");
        Resource file = plan.getResource(URI.createFileURI(path.toString()), true);
        InformationSystem crm = (InformationSystem) file.getEObject("crm");
        Protection nameless = FACTORY.createProtection();
        crm.getProtections().add(nameless);
        assertEquals("system 'crm' refers to an element without a name",
                assertThrows(IOException.class, () -> file.save(Map.of())).getMessage());
        assertEquals("system crm\n", Files.readString(path));
        crm.getProtections().clear();
        crm.setTitle("CRM");
        file.save(Map.of());
        assertEquals("system crm \"CRM\"\n", Files.readString(path));
    }

    @Test
    void aByteOrderMarkStays(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("a.bcp");
        Files.writeString(path, "\uFEFFsystem crm\n");
        Resource file = plan.createResource(URI.createFileURI(path.toString()));
        file.load(new ByteArrayInputStream("system crm\n".getBytes(StandardCharsets.UTF_8)), Map.of());
        ((InformationSystem) file.getEObject("crm")).setTitle("CRM");
        file.save(Map.of());
        assertEquals("\uFEFFsystem crm \"CRM\"\n", Files.readString(path));
    }

    private void load(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            Resource file = plan.createResource(URI.createURI("plan:/" + (char) ('a' + i) + ".bcp"));
            file.load(new ByteArrayInputStream(texts[i].getBytes(StandardCharsets.UTF_8)), Map.of());
        }
    }

    private String save(int index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plan.getResources().get(index).save(out, Map.of());
        String text = out.toString(StandardCharsets.UTF_8);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.toByteArray());
        return text;
    }

    private Document document() {
        return (Document) plan.getResources().get(0).getContents().get(0);
    }

    private EObject at(String fragment) {
        return List.copyOf(plan.getResources()).stream().map(file -> file.getEObject(fragment))
                .filter(found -> found != null).findFirst().orElseThrow();
    }
}
