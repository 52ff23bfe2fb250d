package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.design.HoldfastViewpoint;
import org.holdfast.design.plan.Situation;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Viewpoint;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.view.Table;
import org.holdfast.diagram.table.TableSynchroniser;
import org.holdfast.diagram.view.Tree;
import org.holdfast.diagram.tree.TreeSynchroniser;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.Disaster;
import org.holdfast.model.Host;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/**
 * The case that is worked by hand in the design. Declared after 1 h; h1 fails over within 1 h: up after 2 h. db: 2 h + 30
 * min + 100 GB / 50 GB per h = 4 h 30 min; app: + 30 min + 10 GB / 50 GB per h = 5 h 12 min; the work of orders 2 h later:
 * 7 h 12 min of 1 d. Lost are 24 h + 2 h + 12 h = 1 d 14 h, of an RPO of 24 h.
 */
class WorkedCaseTest {

    @Test
    void impact() throws IOException {
        PlanIndex index = load();
        assertEquals("Fire: what goes down, and when it is back; all is done after 5 h 12 min",
                diagram("Impact", index.all(Disaster.class).getFirst()).title().replace('\u00a0', ' '));
        assertEquals("""
                Function Orders|▼ down · MTD 1 d|✓ back after 7 h 12 min
                Host h1|✕ struck|back after 2 h
                System Application|✕ struck · RPO 24 h|▲ loses 1 d 14 h of data
                System Database|✕ struck · RPO 24 h|▲ loses 1 d 14 h of data""",
                labels(diagram("Impact", index.all(Disaster.class).getFirst())));
    }

    @Test
    void lossForTheSakeOfArgument() throws IOException {
        PlanIndex index = load();
        Disaster assumed = Situation.loss(List.of(index.byName(Host.class).getFirst()));
        assertEquals("""
                Function Orders|▼ down · MTD 1 d
                Host h1|✕ struck
                System Application|▼ down · RTO 8 h
                System Database|✕ struck · RTO 8 h""", labels(diagram("Impact", assumed)));
    }

    /** The site is struck in each case of the family: the diagram is called by what is struck in this one alone. */
    @Test
    void oneScenarioOfADisasterThatStrikesAnyOfSeveral() {
        PlanIndex index = load("""
                plan p
                site hq "Head office"
                site room
                host esx1 { at room }
                host esx2 "Second host" { at room }
                disaster failure "Host failure" { strikes site hq, any host destroys }
                """);
        Scenario second = Recoveries.of(index).scenarios().get(1);
        assertEquals("failure[esx2]", second.name());
        assertEquals("Host failure (Second host): what goes down",
                diagram("Impact", Situation.of(second)).title().replace('\u00a0', ' '));
    }

    @Test
    void recovery() throws IOException {
        assertEquals("""
                Declaration Declare the disaster|by On duty within 1 h
                FunctionBack Orders|▼ down · MTD 1 d|✓ back after 7 h 12 min
                Unlisted Application|from Nightly to tape|◆ 4 h 30 min → 5 h 12 min
                Unlisted Database|from Nightly to tape|◆ 2 h → 4 h 30 min
                Unlisted h1|fails over to h2|◆ 1 h → 2 h""",
                labels(diagram("Recovery", load().all(RecoveryPlan.class).getFirst())));
    }

    /** The worm strikes files alone, so there is nothing of db to restore; how long the tapes take may vary. */
    @Test
    void whatIsNotNeededAndWhatVaries() {
        List<String> texts = SmallPlan.TEXTS.stream()
                .map(text -> text
                        .replace("restore files from tape }", "restore files from tape  restore db from tape }")
                        .replace("takes 1 h after call", "takes 1 h .. 3 h likely 2 h after call"))
                .toList();
        assertEquals(List.of("Restore Database|from Tape|not needed in this disaster"),
                recoveryLabels("clean", texts).filter(label -> label.contains("Database")).toList());
        assertEquals(List.of("1 h to 3 h, likely 2 h · by Clerks"),
                recoveryLabels("rebuild", texts).filter(label -> label.startsWith("Fetch the tapes"))
                        .map(label -> label.split("\\|")[1]).toList());
    }

    /** Nobody says how long the call takes; no copy of Database is left: what has no time is not what nobody needs. */
    @Test
    void whatHasNoTimeIsNeeded() {
        List<String> unknown = SmallPlan.TEXTS.stream()
                .map(text -> text.replace("by chief takes 30 min\n    step fetch", "by chief\n    step fetch"))
                .toList();
        assertEquals(List.of("Call the clerks|by Chief|when is not known",
                "Fetch the tapes|1 h · by Clerks|when is not known",
                "Look at the orders|30 min · by Chief|cannot be done",
                "Restore Database|from Tape|cannot be done", "Restore Web|from Tape|cannot be done"),
                recoveryLabels("rebuild", unknown).filter(label -> label.endsWith("known") || label.endsWith("done"))
                        .toList());
    }

    private static Stream<String> recoveryLabels(String plan, List<String> texts) {
        return Workplace.of("Recovery", Optional.of(plan), texts).diagram().nodes().stream()
                .map(node -> node.label().text().replace('\n', '|').replace('\u00a0', ' '));
    }

    @Test
    void tables() throws IOException {
        assertEquals("""
                A case worked by hand: what becomes of systems in disasters
                 | Fire
                Database | ▲ 4 h 30 min
                Application | ▲ 5 h 12 min
                A case worked by hand: which functions need which systems
                 | Database | Application
                Orders | ○ through others | ● needs
                """, table("Coverage") + table("FunctionsAndSystems"));
    }

    @Test
    void method() throws IOException {
        assertEquals("""
                A case worked by hand: the method, step by step
                a  Core competency · begun · 1 finding
                b  Business functions · not begun · 2 findings
                  Orders
                c  Systems · not begun
                  Head office
                  Vault
                  h1
                  h2
                  Database
                  Application
                d  Objectives and protection · not begun · 2 findings
                  Nightly to tape
                e  Consistency groups · not begun
                f  Disasters · not begun · 3 findings
                  Fire
                g  Costs of outages · not begun
                  outage cost of all systems in fire
                h  Recovery plans · not begun · 5 findings
                  On duty
                  afterFire""", tree());
    }

    private static Diagram diagram(String name, EObject root) {
        DiagramDescription description = Workplace.SPECIFICATION.diagram(name).orElseThrow();
        return new Synchroniser(description, Icons.NONE).synchronise(root, View.of(description));
    }

    private static String labels(Diagram diagram) {
        Map<String, String> labels = new TreeMap<>();
        diagram.nodes().forEach(node -> labels.put(node.mapping() + " " + node.label().text().replace('\n', '|')
                .replace('\u00a0', ' '), ""));
        return labels.keySet().stream().collect(Collectors.joining("\n"));
    }

    private static String table(String name) throws IOException {
        Table table = new TableSynchroniser(viewpoint().tables().stream()
                .filter(each -> each.name().equals(name)).findFirst().orElseThrow()).synchronise(root());
        return table.title() + "\n" + table.columns().stream().map(column -> " | " + column.header().words().text())
                .collect(Collectors.joining())
                + "\n" + table.lines().stream().map(line -> line.header().words().text() + line.cells().stream()
                        .map(cell -> " | " + cell.map(each -> each.words().text().replace('\u00a0', ' ')).orElse(""))
                        .collect(Collectors.joining())).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String tree() throws IOException {
        Tree tree = new TreeSynchroniser(viewpoint().trees().getFirst(), Icons.NONE).synchronise(root());
        return tree.title() + "\n" + tree.items().stream()
                .map(item -> "  ".repeat(item.depth()) + item.label().text()).collect(Collectors.joining("\n"));
    }

    private static Viewpoint viewpoint() {
        return Workplace.SPECIFICATION.viewpoints().getFirst();
    }

    private static EObject root() throws IOException {
        return load().plan().orElseThrow();
    }

    private static PlanIndex load() throws IOException {
        Path file = Path.of(System.getProperty("holdfast.root", "../.."), "examples/worked-case/plan.bcp");
        return load(Files.readString(file));
    }

    private static PlanIndex load(String text) {
        LoadedPlan plan = PlanTexts.loadClean(text);
        HoldfastViewpoint.show(Optional.ofNullable(plan.files().getFirst().getResourceSet()).orElseThrow(),
                Locale.ENGLISH, CheckedText.AS_OF, new LastReview.NotKept());
        return PlanIndex.of(plan.documents());
    }
}
