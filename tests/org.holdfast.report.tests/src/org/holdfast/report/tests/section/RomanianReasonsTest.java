package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.holdfast.analysis.cost.Gap;
import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.reason.Fallen;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Undone;
import org.holdfast.report.wording.Messages;
import org.holdfast.testing.MailOrder;
import org.holdfast.testing.PlanTexts;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** Reasons that the analyses give are told in Romanian in a Romanian report: none of them is left in English. */
class RomanianReasonsTest {
    private static final int PLANS = 40;
    /** Pieces of English reasons between the names of elements; shorter ones could stand in a title. */
    private static final int TELLING = 8;
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Set<String> PIECES = pieces();

    @Test
    void ofMailOrder() {
        String[] texts = MailOrder.asItIs().texts().toArray(String[]::new);
        assertNoneIsEnglish("mail-order", texts);
    }

    @Test
    void ofRandomPlans() {
        int reasons = 0;
        for (long seed = 1; seed <= PLANS; seed++) {
            reasons += assertNoneIsEnglish("plan " + seed, RandomPlans.text(seed));
        }
        assertFalse(reasons < PLANS, "random plans give reasons");
    }

    private static int assertNoneIsEnglish(String plan, String... texts) {
        String report = Told.in(Locale.of("ro"), texts).everything();
        Set<String> given = reasons(PlanIndex.of(PlanTexts.loadClean(texts).documents()));
        assertEquals(List.of(), given.stream().filter(report::contains).toList(), plan);
        assertEquals(List.of(), PIECES.stream().filter(report::contains).toList(), plan);
        return given.size();
    }

    /** The reasons that the analyses give for a plan, in English. */
    private static Set<String> reasons(PlanIndex index) {
        Set<String> reasons = new TreeSet<>();
        Recoveries.of(index).all().forEach(recovery -> add(recovery, reasons));
        Losses.of(index).cost().yearly().without().stream().map(Gap::because).forEach(reasons::add);
        return reasons;
    }

    private static void add(Recovery recovery, Collection<String> reasons) {
        recovery.outcome().down().values().forEach(outcome -> add(outcome, reasons));
        recovery.undone().stream().map(Undone::back).forEach(back -> add(back, reasons));
        recovery.choices().all().forEach(choice -> choice.fallen().stream().map(Fallen::says).forEach(reasons::add));
    }

    private static void add(ElementOutcome outcome, Collection<String> reasons) {
        add(outcome.back(), reasons);
        if (outcome.lost() instanceof Lost.Everything all) {
            reasons.add(all.reason());
        } else if (outcome.lost() instanceof Lost.Unknown unknown) {
            reasons.add(unknown.reason());
        }
    }

    private static void add(Back back, Collection<String> reasons) {
        if (back instanceof Back.Never never) {
            reasons.add(never.reason());
        } else if (back instanceof Back.Unknown unknown) {
            reasons.add(unknown.reason());
        }
    }

    /** What stands between the places of English reasons. */
    private static Set<String> pieces() {
        Set<String> pieces = new TreeSet<>();
        english().forEach((key, text) -> {
            if (key.toString().startsWith("reason.")) {
                PLACE.splitAsStream(text.toString()).filter(piece -> piece.length() >= TELLING).forEach(pieces::add);
            }
        });
        for (Reason.Plain plain : Reason.Plain.values()) {
            pieces.add(plain.says());
        }
        return pieces;
    }

    private static Properties english() {
        Properties english = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream("messages.properties")) {
            english.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return english;
    }
}
