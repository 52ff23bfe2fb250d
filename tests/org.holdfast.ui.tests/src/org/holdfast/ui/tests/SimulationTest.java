package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.holdfast.ui.internal.settings.Amount;
import org.holdfast.ui.internal.simulation.SimulationView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a disaster does to a plan. */
class SimulationTest {

    private static final String PLAN = """
            plan shop "Corner Shop" { currency EUR horizon 30 d }
            site shopFloor
            system till "Till" { at shopFloor RTO 4 h replaced within 3 h volume 1 GB protected by copy }
            system scales "Scales" { at shopFloor RTO 1 h replaced within 2 h needs till }
            function sell "Sell" { MTD 8 h WRT 1 h needs till }
            protection copy { backup full every 12 h takes 1 h copies on cloud restores 1 GB per h }
            supplier cloud
            outage cost of till { 100 EUR per h }
            level 1 "A building"
            disaster fire "Fire" { level 1 natural once every 10 years strikes site shopFloor disrupts for 5 h }
            disaster flood "Flood" { level 1 natural once every 10 years strikes site shopFloor disrupts for 1 h }
            """;

    private final ScratchProject plan;
    private final PlanEditor editor;

    SimulationTest() throws CoreException {
        plan = ScratchProject.withPlan("simulation", PLAN);
        Window.page().showView(SimulationView.ID);
        editor = PlanEditor.open(plan.plan());
    }

    @AfterEach
    void close() throws CoreException {
        Amount.YEARS.set(100_000);
        plan.close();
    }

    /** The disruption lasts 5 h; the RTO of the till is 4 h, that of the scales 1 h; 5 h cost 5 x 100 EUR. */
    @Test
    void tellsWhatIsDownAndLateAndWhatItCosts() {
        pick("Fire");
        Window.waitUntil(() -> summary().startsWith("Fire: "), "the fire");
        assertEquals(List.of("Scales", "Till", "Sell"), effects().stream().map(line -> line.get(0)).toList());
        assertEquals(List.of("✕ struck · RTO 4 h", "▲ 1 h late: back after 5 h"), effects().get(1).subList(1, 3));
        assertEquals("✓ back after 6 h", effects().get(2).get(2));
        assertEquals(List.of("Each time (SLE)", "500.00 EUR"), lines("Sum").get(0));
        assertEquals(List.of("Each year on the average (ALE)", "50.00 EUR"), lines("Sum").get(2));
        assertEquals(List.of("All disasters each year (ALE)", "60.00 EUR"), lines("Sum").get(3));
        assertEquals(List.of("Its share of all", "83.3 %"), lines("Sum").get(4));
    }

    /** The names are fire and flood; the titles are the other way round. */
    @Test
    void listsDisastersByWhatTheyAreCalled() {
        Window.waitUntil(() -> combo().getItemCount() == 3, "both");
        replace("fire \"Fire\"", "fire \"The house burns\"");
        Window.waitFor(List.of("Flood", "The house burns", "Loss of components…"), () -> List.of(combo().getItems()));
    }

    /** Sixty hosts, each of which may fail, and what the plan had. */
    @Test
    void asksForOneOfManyDisastersByName() {
        String hosts = IntStream.range(0, 60).mapToObj(i -> "host h" + i + " { at shopFloor }\n")
                .collect(Collectors.joining());
        editor.document().set(PLAN + hosts + """
                disaster outage "Outage" {
                    level 1 technical 0.2 per year each strikes any host disrupts for 1 h
                }
                """);
        Window.waitFor(List.of("Fire", "Another disaster…", "Loss of components…"), () -> List.of(combo().getItems()));
        Dialogs.whenThereIs("Another Disaster", dialog -> {
            Table table = (Table) Widgets.in(dialog).filter(Table.class::isInstance).findFirst().orElseThrow();
            Window.waitUntil(() -> table.getItemCount() > 1 && table.getItem(1).getText().equals("Flood"), "the flood");
            table.setSelection(1);
            table.notifyListeners(SWT.Selection, new Event());
            Dialogs.press(dialog, "OK");
        });
        pick("Another disaster…");
        Window.waitUntil(() -> summary().startsWith("Flood: "), "the flood");
        assertEquals(List.of("Flood", "Another disaster…", "Loss of components…"), List.of(combo().getItems()));
        assertEquals("Flood", combo().getText());
    }

    @Test
    void followsThePlanAndSaysWhatIsOfAnEarlierText() {
        pick("Fire");
        Window.waitUntil(() -> summary().startsWith("Fire: "), "the fire");
        replace("for 5 h", "for 3 h");
        Window.waitUntil(() -> effects().get(1).get(2).equals("✓ back after 3 h"), "the change");
        replace("site shopFloor", "sit shopFloor");
        Window.waitUntil(() -> summary().contains("As the text said last: it cannot be read at plan.bcp, line 2."),
                "the note");
    }

    @Test
    void saysOfAPlanThatHasErrorsWhatToMendFirst() {
        pick("Fire");
        Window.waitUntil(() -> summary().startsWith("Fire: "), "the fire");
        replace("at shopFloor", "at shopFlor");
        Window.waitUntil(() -> labels().anyMatch("The plan has errors of the language and must be mended first: "
                .concat("see plan.bcp, line 3. This is what was worked out last.")::equals), "the place");
    }

    @Test
    void simulatesYearsAndCanBeCancelled() {
        pick("Fire");
        Window.waitUntil(() -> summary().startsWith("Fire: "), "the fire");
        Amount.YEARS.set(10_001);
        Window.waitUntil(() -> isThere("Simulate 10,001 &Years"), "the number");
        press("Simulate 10,001 &Years");
        Window.waitUntil(() -> sums().stream().anyMatch(line -> line.get(0).equals("A year on the average")), "years");
        Amount.YEARS.set(10_000_000);
        Window.waitUntil(() -> isThere("Simulate 10,000,000 &Years"), "the number");
        press("Simulate 10,000,000 &Years");
        press("&Cancel");
        Window.waitUntil(() -> labels().anyMatch("Cancelled."::equals), "the end");
        assertTrue(Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getName().contains("years of")));
    }

    /** Also where years were simulated before. */
    @Test
    void simulatesNoYearsOfAPlanThatHasErrorsAndSaysSo() {
        Amount.YEARS.set(1_000);
        Window.waitUntil(() -> isThere("Simulate 1,000 &Years"), "the number");
        press("Simulate 1,000 &Years");
        Window.waitUntil(() -> average().isPresent(), "years");
        replace("at shopFloor", "at shopFlor");
        press("Simulate 1,000 &Years");
        Window.waitUntil(() -> labels().anyMatch("The plan has errors of the language and must be mended first: "
                .concat("see plan.bcp, line 3.")::equals), "what to mend");
    }

    @Test
    void givesOtherYearsForAnotherSeed() {
        pick("Fire");
        Window.waitUntil(() -> summary().startsWith("Fire: "), "the fire");
        Amount.YEARS.set(1_000);
        Window.waitUntil(() -> isThere("Simulate 1,000 &Years"), "the number");
        press("Simulate 1,000 &Years");
        Window.waitUntil(() -> average().isPresent(), "years");
        Optional<String> first = average();
        Amount.SEED.set(2);
        try {
            press("Simulate 1,000 &Years");
            Window.waitUntil(() -> !average().equals(first), "other years");
        } finally {
            Amount.SEED.set(1);
        }
    }

    private static Optional<String> average() {
        return sums().stream().filter(line -> line.get(0).equals("A year on the average")).map(line -> line.get(1))
                .findFirst();
    }

    // ---- the window ----

    private void replace(String old, String now) {
        editor.widget().replaceTextRange(editor.document().get().indexOf(old), old.length(), now);
    }

    private static void pick(String label) {
        Window.waitUntil(() -> combo() != null && List.of(combo().getItems()).contains(label), label);
        combo().select(List.of(combo().getItems()).indexOf(label));
        combo().notifyListeners(SWT.Selection, new Event());
    }

    private static Combo combo() {
        return (Combo) all().filter(each -> each instanceof Combo combo && combo.getItemCount() > 0
                && combo.getItem(combo.getItemCount() - 1).equals("Loss of components…")).findFirst().orElseThrow();
    }

    private static String summary() {
        return labels().filter(text -> text.contains("✕")).findFirst().orElse("");
    }

    private static List<List<String>> effects() {
        return lines("Element");
    }

    private static List<List<String>> sums() {
        return all().filter(each -> each instanceof Table table && table.getColumnCount() == 2
                && table.getColumn(0).getText().equals("Sum")).flatMap(each -> cells((Table) each).stream()).toList();
    }

    private static List<List<String>> lines(String firstColumn) {
        return cells((Table) all().filter(each -> each instanceof Table table && table.getColumnCount() > 0
                && table.getColumn(0).getText().equals(firstColumn)).findFirst().orElseThrow());
    }

    /** A number and its unit do not stand on two lines in the window. */
    private static List<List<String>> cells(Table table) {
        return IntStream.range(0, table.getItemCount())
                .mapToObj(i -> IntStream.range(0, table.getColumnCount())
                        .mapToObj(column -> table.getItem(i).getText(column).replace('\u00a0', ' ')).toList())
                .toList();
    }

    private static boolean isThere(String label) {
        return all().anyMatch(each -> each instanceof Button button && button.getText().equals(label));
    }

    private static void press(String label) {
        all().filter(each -> each instanceof Button button && button.getText().equals(label)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static Stream<String> labels() {
        return all().filter(Label.class::isInstance).map(each -> ((Label) each).getText());
    }

    private static Stream<Control> all() {
        return Widgets.in(Window.page().getWorkbenchWindow().getShell());
    }
}
