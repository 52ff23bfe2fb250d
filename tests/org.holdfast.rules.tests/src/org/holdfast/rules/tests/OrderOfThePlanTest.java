package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.rules.Finding;
import org.holdfast.rules.Link;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same elements have the same findings, in whatever order and in whichever files they are. */
class OrderOfThePlanTest {
    private static final int SEEDS = 20;
    private static final String TANGLED = """
            plan tangled { steps { a done 2026-01-02 by board  b begun  c done 2026-01-01 by nobody } }
            role board people 3  role nobody
            product online { core  requires orderBook, designs  needs sell, pack }
            product cards { core  requires orderBook  needs any of (pack, print) }
            service advice { core }
            information orderBook  information designs { intellectual property  held in shop, files }
            kind suite is application
            system shop { kind suite }  system files { kind suite }  system oldShop { kind suite }
            function sell { priority critical  MTD 2 d  WRT 2 d  needs ship, print }
            function pack { priority high  MTD 3 d  needs ship, print }
            function ship { priority medium  MTD 4 d  needs print }
            function print { priority low  MTD 1 d  needs sweep }
            function sweep { priority low  MTD 1 d }
            function turn { priority low  needs mill }  function mill { needs turn, grind }  function grind
            system crm { on vm1  RTO 8 h  passes data to shop  needs shop, files }
            system desk { priority high  RTO 9 h  needs crm }  system mail { priority high  RTO 9 h  needs crm }
            vm vm1 { on esx1  stored on san }  host esx1 { stored on san }  storage san { priority low }
            function call { priority critical  MTD 2 h  needs desk, mail, any of (crm, shop) }
            function answer { priority critical  MTD 2 h  needs mail, desk }
            group one { members crm, shop }  group two { members shop, crm }  group three { members crm }
            level 1 "one"  level 3  disaster fire { level 1 }  disaster flood { level 3  strikes site hq }
            site hq  disaster quake
            recovery plan lost for fire
            function drive { priority high  needs any of (road, rail, way), any of (car, van) }
            network road { needs bridge }  network rail { needs bridge, tunnel }  network way { needs tunnel }
            network bridge  network tunnel  host car { at garage }  host van { at garage }  site garage
            host box1 { platform "one"  fails over to box2 within 1 h }  host box2 { platform "two"  capacity 1 cpu, 1 GB }
            vm guest1 { on box1  size 1 cpu, 1 GB }  vm guest2 { on box1  size 1 cpu, 1 GB }
            information secrets { confidentiality restricted  held in vaultDb, ledgerDb }
            system vaultDb { at garage  volume 3 GB  protected by tape }
            system ledgerDb { at garage  volume 2 GB  RPO 0 s  protected by tape, mirror }
            protection tape { backup full  every 1 h  takes 1 h  bandwidth 1 GB per h  copies at garage }
            protection copies { copy of tape  copies at garage }  protection mirror { replication asynchronous }
            users drivers { desktop virtual on box1  use road }  users riders { desktop virtual on box1  use rail }
            accept B01 on grind because "later" until 2026-01-31
            accept B01 on mill because "later" until 2027-01-31
            """;

    @Test
    void aPlanWithManyFindings() {
        assertFalse(told(CheckedText.of(TANGLED)).isEmpty());
        assertSameInAnyOrder(elements(PlanTexts.loadClean(TANGLED)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "first-draft", "cloud-gov", "mail-order" })
    void theExamples(String example) throws IOException {
        Path folder = Path.of(System.getProperty("holdfast.root", "../.."), "examples", example);
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".bcp")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        assertSameInAnyOrder(elements(PlanTexts.loadClean(texts.toArray(String[]::new))));
    }

    private static void assertSameInAnyOrder(List<String> elements) {
        List<String> expected = told(CheckedText.of(String.join("\n", elements)));
        for (int seed = 0; seed < SEEDS; seed++) {
            assertEquals(expected, told(CheckedText.of(dealt(elements, new Random(seed)))), "seed " + seed);
        }
    }

    /** The elements in another order, in three files. */
    private static String[] dealt(List<String> elements, Random random) {
        List<String> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        String[] files = { "", "", "" };
        shuffled.forEach(element -> files[random.nextInt(files.length)] += element + "\n");
        return files;
    }

    private static List<String> elements(LoadedPlan plan) {
        List<String> texts = new ArrayList<>();
        plan.documents().forEach(document -> document.eContents().forEach(element -> texts.add(text(element))));
        return texts;
    }

    private static String text(EObject element) {
        return NodeModelUtils.findActualNodeFor(element).getText();
    }

    private static List<String> told(CheckedText plan) {
        List<String> told = new ArrayList<>(plan.findings());
        plan.result().findings().forEach(finding -> told.add(chain(finding)));
        plan.result().later().forEach(finding -> told.add("later " + finding.code() + " " + finding.message()
                + chain(finding)));
        plan.result().accepted().forEach(accepted -> told.add("accepted " + accepted.finding().message()));
        return told;
    }

    private static String chain(Finding finding) {
        return finding.code() + finding.chain().stream().map(Link::says).toList();
    }
}
