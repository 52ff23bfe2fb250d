package org.holdfast.report.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.ObjectiveBars;
import org.holdfast.report.chart.ObjectiveBars.Item;
import org.holdfast.report.chart.ObjectiveBars.Measure;
import org.holdfast.report.chart.ObjectiveBars.Texts;
import org.holdfast.report.chart.Picture;
import org.junit.jupiter.api.Test;

class ObjectiveBarsTest {
    private static final Texts TEXTS = new Texts("Time", "Data", "objective", "achieved", "missed");

    @Test
    void setsWhatIsAchievedBesideWhatIsAsked() {
        List<String> texts = Drawn.texts(picture(measure(4, 6), measure(4, 4)));

        assertTrue(texts.contains("6 h > 4 h"), texts::toString);
        assertTrue(texts.contains("4 h \u2264 4 h"), texts::toString);
    }

    @Test
    void saysWhatIsMissing() {
        Measure never = new Measure(Optional.of(Rational.of(3600)), Optional.empty(), true, "never");
        Measure notAsked = new Measure(Optional.empty(), Optional.of(Rational.of(7200)), false, "never");
        List<String> texts = Drawn.texts(picture(never, notAsked));

        assertTrue(texts.contains("never / 1 h"), texts::toString);
        assertTrue(texts.contains("2 h"), texts::toString);
    }

    @Test
    void givesMinutesRoomBesideDays() {
        // 5 minutes of 2 days: log 6 / log 2881 = 0.225 of the panel, not 0.002
        double panel = bar(picture(measure(48, 48), measure(48, 48)));
        double minutes = bar(ObjectiveBars.of(Charts.heading("Objectives"),
                List.of(new Item("Shop", time(300), time(300)), new Item("Mail", time(172_800), time(172_800))), TEXTS,
                Charts.WORDING));

        assertEquals(0.225, minutes / panel, 0.001);
    }

    /** How long the first bar is. */
    private static double bar(Picture picture) {
        return Drawn.elements(picture, "rect").stream().filter(rect -> "#56b4e9".equals(rect.getAttribute("fill")))
                .mapToDouble(rect -> Double.parseDouble(rect.getAttribute("width"))).findFirst().orElseThrow();
    }

    private static Picture picture(Measure time, Measure loss) {
        return ObjectiveBars.of(Charts.heading("Objectives"), List.of(new Item("Shop", time, loss)), TEXTS,
                Charts.WORDING);
    }

    private static Measure measure(long asked, long achieved) {
        return new Measure(Optional.of(Rational.of(3600 * asked)), Optional.of(Rational.of(3600 * achieved)),
                achieved > asked, "never");
    }

    private static Measure time(long seconds) {
        return new Measure(Optional.empty(), Optional.of(Rational.of(seconds)), false, "never");
    }
}
