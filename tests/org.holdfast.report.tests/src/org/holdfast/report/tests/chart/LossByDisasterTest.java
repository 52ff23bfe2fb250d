package org.holdfast.report.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.model.value.Rational;
import org.holdfast.report.chart.LossByDisaster;
import org.holdfast.report.chart.LossByDisaster.Loss;
import org.holdfast.report.chart.Picture;
import org.junit.jupiter.api.Test;

class LossByDisasterTest {

    @Test
    void showsTheLargestFirst() {
        Picture picture = picture(List.of(new Loss("Fire", Rational.of(200)), new Loss("Flood", Rational.of(1000)),
                new Loss("Blackout", Rational.of(1000))));

        assertEquals(List.of("Blackout", "1,000 EUR", "Flood", "1,000 EUR", "Fire", "200 EUR"), Drawn.texts(picture));
    }

    @Test
    void showsThirteenByThemselves() {
        assertEquals(26, Drawn.texts(picture(losses(13))).size());
    }

    @Test
    void sumsWhatIsLessThanTheTwelveLargest() {
        List<String> texts = Drawn.texts(picture(losses(15)));

        // 100 + 200 + 300
        assertEquals(List.of("Loss 4", "400 EUR", "3 more", "600 EUR"), texts.subList(texts.size() - 4, texts.size()));
    }

    private static List<Loss> losses(int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(i -> new Loss("Loss " + i, Rational.of(100L * i)))
                .toList();
    }

    private static Picture picture(List<Loss> losses) {
        return LossByDisaster.of(Charts.heading("Losses"), losses, n -> n + " more", "EUR", Charts.WORDING);
    }
}
