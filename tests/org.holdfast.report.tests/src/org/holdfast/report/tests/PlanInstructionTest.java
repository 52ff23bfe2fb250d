package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.report.PlanReport;
import org.holdfast.report.ReportRequest;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;
import org.holdfast.testing.IndexedText;
import org.junit.jupiter.api.Test;

/** A recovery plan as an instruction: who declares, whom to call, what to do when, what is back when. */
class PlanInstructionTest {
    private static final Locale ROMANIAN = Locale.of("ro");
    private static final String PLAN = """
            plan small "A small shop"
            site office "Office"
            site vault "Vault"
            person eva "Eva" { mobile "+40 1" hours "8-18" at office }
            person dan "Dan" { phone "+40 2" at vault }
            role boss "Boss" held by eva, dan
            protection tape "Tape" { backup full every 1 d takes 1 h kept 7 d copies at vault restores 100 GB per h restarts in 0 min }
            host server "Server" { at office replaced within 2 h }
            system shop "Shop" { on server RTO 4 h RPO 2 d volume 100 GB protected by tape }
            function sell "Sell" { owner boss MTD 1 d WRT 30 min needs shop }
            disaster fire "Fire" { strikes site office destroys keeps away 50 % }
            recovery plan lost "Office lost" for fire {
                declared by boss within 1 h
                recovers at vault
                step order "Order a server" by boss takes 15 min
                restore shop from tape after order
            }
            """;

    /**
     * Declared after 1 h; the server takes 2 h from then: 3 h. The order takes 15 min: 1 h 15 min. 100 GB at 100 GB per h
     * take 1 h from when the server is there: 4 h.
     */
    @Test
    void stepsAreNumberedWithTimesAndWhatTheyWaitFor() {
        assertEquals(List.of("1|0 h|1 h|Boss|Declare the plan “Office lost”, and say so to all who are called|none|1 h",
                "2|1 h|1 h 15 min|Dan (Boss)|Order a server|1|15 min",
                "3|1 h|3 h|named by: Boss|Buy and install a replacement for Server|1|2 h",
                "4|3 h|4 h|named by: Boss|Restore Shop from this copy: Tape, at Vault|2, 3|1 h"),
                rows(report(Locale.ENGLISH), "recoveryplan-lost-steps"));
    }

    /** Half of two people are kept away: the first, Eva. */
    @Test
    void itSaysWhomToCallInWhichOrderAndWhoMayBeAway() {
        Report report = report(Locale.ENGLISH);

        assertEquals(List.of("1|Eva – may be hit by the disaster|mobile +40 1 (8-18)", "2|Dan|telephone +40 2"),
                rows(report, "recoveryplan-lost-declare"));
        assertEquals(
                List.of("1|Boss|Eva – may be hit by the disaster|mobile +40 1 (8-18)|"
                        + "declares the plan; Order a server; must know what is down: Sell",
                        "1|Boss|Dan|telephone +40 2|deputy: call if Eva cannot be reached"),
                rows(report, "recoveryplan-lost-calls"));
    }

    /** The shop is back after 4 h, the work of half an hour later; a day and the hour of the copying are lost at worst. */
    @Test
    void itSaysWhatIsBackWhen() {
        Report report = report(Locale.ENGLISH);

        assertEquals(List.of("Sell|4 h|4 h 30 min|1 d"), rows(report, "recoveryplan-lost-functions"));
        assertEquals(List.of("Shop|from Tape, at Vault|4 h|4 h|1 d 1 h|2 d"),
                rows(report, "recoveryplan-lost-systems"));
    }

    /** Nothing is said of how long the order takes: it has no time, nor has the restore that waits for it. */
    @Test
    void whatHasNoTimeIsToldAfterTheRestInTheOrderInWhichItIsDone() {
        assertEquals(List.of("1|0 h|1 h|Boss|Declare the plan “Office lost”, and say so to all who are called|none|1 h",
                "2|1 h|3 h|named by: Boss|Buy and install a replacement for Server|1|2 h",
                "3|not known|not known|Boss|Order a server|1|not known",
                "4|not known|not known|named by: Boss|Restore Shop from this copy: Tape, at Vault|3|not known"),
                rows(report(Locale.ENGLISH, PLAN.replace(" takes 15 min", "")), "recoveryplan-lost-steps"));
    }

    /** Not even when it is declared is known: it comes first all the same, and the steps as they follow each other. */
    @Test
    void aPlanWithoutAnyTimeCanBeFollowed() {
        Report report = report(Locale.ENGLISH, PLAN.replace("declared by boss within 1 h", "declared by boss")
                .replace("step order", "step ask \"Ask for a price\" by boss takes 5 min after order step order"));

        assertEquals(
                List.of("1|not known|not known|Boss|Declare the plan “Office lost”, and say so to all who are called"
                        + "|none|not known",
                        "2|not known|not known|named by: Boss|Buy and install a replacement for Server|none|not known",
                        "3|not known|not known|Boss|Order a server|1|15 min",
                        "4|not known|not known|Boss|Ask for a price|3|5 min",
                        "5|not known|not known|named by: Boss|Restore Shop from this copy: Tape, at Vault|3|not known"),
                rows(report, "recoveryplan-lost-steps"));
        assertEquals(List.of("declares the plan; Order a server; Ask for a price; must know what is down: Sell",
                "deputy: call if Eva cannot be reached"),
                rows(report, "recoveryplan-lost-calls").stream().map(row -> row.substring(row.lastIndexOf('|') + 1))
                        .toList());
    }

    @Test
    void itIsRomanianInRomanian() {
        assertEquals("4|3 h|4 h|numit de: Boss|Restaurați Shop din această copie: Tape, la Vault|2, 3|1 h",
                rows(report(ROMANIAN), "recoveryplan-lost-steps").getLast());
    }

    @Test
    void aBookletOfOneDisasterBeginsWithWhatToDo() {
        PlanIndex index = IndexedText.of(PLAN).index();

        Report booklet = PlanReport.of(index, new LastReview.NotKept(), new ReportRequest(LocalDate.of(2026, 11, 26),
                Locale.ENGLISH, List.of(), Recoveries.of(index).scenarios()));

        assertEquals("What to do: Fire", booklet.subtitle());
        assertEquals(List.of("plans", "disasters", "costs", "glossary"),
                booklet.sections().stream().map(Section::anchor).toList());
    }

    /** The flood takes nothing down but the vault; the plan is followed all the same, and its picture is of the flood. */
    @Test
    void thePictureOfABookletIsOfItsDisaster() {
        PlanIndex index = IndexedText.of(PLAN.replace("for fire {", "for fire, flood {")
                .replace("recovery plan",
                        "disaster flood \"Flood\" { strikes site vault disrupts for 1 d }\nrecovery plan"))
                .index();

        assertEquals(List.of("Office lost: what is done when, in Flood (\u25c6 critical path)",
                "Office lost: what is done when, in Fire (\u25c6 critical path)"),
                Stream.of("flood", "fire").map(name -> PlanReport.of(index, new LastReview.NotKept(),
                        new ReportRequest(LocalDate.of(2026, 11, 26), Locale.ENGLISH, List.of("plans"),
                                Recoveries.of(index).scenarios().stream().filter(each -> each.name().equals(name))
                                        .toList())))
                        .map(PlanInstructionTest::captionOfRecovery).toList());
    }

    private static String captionOfRecovery(Report report) {
        return report.sections().getFirst().sections().getFirst().sections().getLast().blocks().stream()
                .filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).findFirst().orElseThrow()
                .caption();
    }

    private static Report report(Locale language) {
        return report(language, PLAN);
    }

    private static Report report(Locale language, String plan) {
        return PlanReport.of(IndexedText.of(plan).index(), new LastReview.NotKept(),
                new ReportRequest(LocalDate.of(2026, 11, 26), language, List.of("plans"), List.of()));
    }

    /** The rows of a table, with a bar between cells. */
    private static List<String> rows(Report report, String anchor) {
        Wording wording = new Wording(Messages.in(report.language()));
        List<Section> open = new ArrayList<>(report.sections());
        for (int i = 0; i < open.size(); i++) {
            open.addAll(open.get(i).sections());
        }
        return open.stream().flatMap(section -> section.blocks().stream()).filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).filter(table -> table.anchor().equals(anchor))
                .flatMap(table -> table.rows().stream())
                .map(row -> String.join("|", row.cells().stream().map(wording::of).toList())).toList();
    }
}
