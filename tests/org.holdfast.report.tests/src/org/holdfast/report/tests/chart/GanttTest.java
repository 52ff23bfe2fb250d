package org.holdfast.report.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.Gantt;
import org.holdfast.report.chart.Gantt.Bar;
import org.holdfast.report.chart.Gantt.Limit;
import org.holdfast.report.chart.Gantt.Texts;
import org.holdfast.report.chart.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GanttTest {
    private static final Texts TEXTS = new Texts("critical", "other", "slack");

    @Test
    void bringsTogetherTheBarsOfALane() {
        Picture picture = picture(List.of(bar("Restore", "Shop", 0, 4, 0), bar("Call", "Mail", 0, 1, 2),
                bar("Test", "Shop", 4, 5, 0)), List.of());

        // Steps of an hour make 5 ticks, which stand above and below; only one of them is drawn at each place
        assertEquals(List.of("Shop", "Restore", "Test", "Mail", "Call", "Ana", "Ana", "Ana", "0 h", "0 h", "1 h", "1 h",
                "2 h", "2 h", "3 h", "3 h", "4 h", "4 h", "5 h", "5 h", "critical", "other", "slack"),
                Drawn.texts(picture));
    }

    @Test
    void leavesSlackOutOfTheLegendIfThereIsNone() {
        List<String> texts = Drawn.texts(picture(List.of(bar("Restore", "", 0, 1, 0)), List.of()));

        assertEquals(List.of("critical", "other"), texts.subList(texts.size() - 2, texts.size()));
    }

    @Test
    void putsLimitsThatWouldMeetAboveEachOther() {
        Picture picture = picture(List.of(bar("Restore", "", 0, 20, 0)),
                List.of(new Limit("RTO of Shop", Rational.of(36_000)), new Limit("RTO of Mail", Rational.of(39_600)),
                        new Limit("Declared", Rational.of(3600))));
        List<Drawn.Words> limits = Drawn.words(picture).stream()
                .filter(words -> words.text().startsWith("RTO") || words.text().equals("Declared")).toList();

        assertEquals(List.of("RTO of Mail", "RTO of Shop", "Declared"),
                limits.stream().map(Drawn.Words::text).toList());
        assertEquals(List.of(1, 0, 1), limits.stream().map(words -> (int) Math.round(words.top() / 15)).toList());
    }

    @Test
    void tellsTheTimesOfABarToThoseWhoPointAtIt() {
        Picture picture = picture(List.of(bar("Restore", "Shop", 1, 4, 0)), List.of());

        assertEquals("Restore, Ana: 1 h \u2013 4 h", Drawn.elements(picture, "title").getLast().getTextContent());
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 59, 100, 3000, 7500, 9000, 40_000, 100_000, 200_000, 1_000_000, 90_000_000 })
    void writesRoundTimesApart(long finish) {
        Picture picture = picture(
                List.of(new Bar("Restore", "", "", Rational.ZERO, Rational.of(finish), true, Rational.ZERO)),
                List.of());
        List<Drawn.Words> above = Drawn.words(picture).stream().filter(words -> words.top() < 15).toList();

        assertTrue(above.size() >= (finish == 0 ? 1 : 2), above::toString);
        for (int i = 1; i < above.size(); i++) {
            assertTrue(above.get(i - 1).right() + 5 < above.get(i).left(), above::toString);
        }
    }

    private static Bar bar(String name, String group, long start, long finish, long slack) {
        return new Bar(name, group, "Ana", Rational.of(3600 * start), Rational.of(3600 * finish), slack == 0,
                Rational.of(3600 * slack));
    }

    private static Picture picture(List<Bar> bars, List<Limit> limits) {
        return Gantt.of(Charts.heading("Recovery"), bars, limits, TEXTS, Charts.WORDING);
    }
}
