package org.holdfast.report.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.holdfast.report.chart.HeatMap;
import org.holdfast.report.chart.HeatMap.Cell;
import org.holdfast.report.chart.HeatMap.Level;
import org.holdfast.report.chart.HeatMap.Row;
import org.holdfast.report.chart.Picture;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static final Map<Level, String> LEGEND = Map.of(Level.FINE, "in time", Level.DEGRADED, "with less",
            Level.LATE,
            "late", Level.UNRECOVERABLE, "never", Level.NOT_STRUCK, "not struck");

    @Test
    void writesWhatFitsAndALegendOfWhatIsThere() {
        Picture picture = HeatMap.of(Charts.heading("Disasters"), List.of("Shop", "Mail"),
                List.of(new Row("Fire", List.of(new Cell(Level.LATE, "6 h"), new Cell(Level.NOT_STRUCK, ""))),
                        new Row("Flood", List.of(new Cell(Level.FINE, "2 h"), new Cell(Level.LATE, "1 d")))),
                LEGEND);

        assertEquals(List.of("Shop", "Mail", "Fire", "6 h", "Flood", "2 h", "1 d", "in time", "late", "not struck"),
                Drawn.texts(picture));
    }

    @Test
    void tellsWhatStandsInNarrowCellsToThoseWhoPointAtThem() {
        Picture picture = wide(20);

        assertEquals(20, Drawn.elements(picture, "title").stream().filter(title -> "6 h".equals(title.getTextContent()))
                .count());
        assertEquals(0, Drawn.texts(picture).stream().filter("6 h"::equals).count());
    }

    @Test
    void writesTextsIntoAllCellsOrNone() {
        // Nine columns have cells 70 wide at most: too little for the one long text
        Picture picture = HeatMap.of(Charts.heading("Disasters"), Charts.repeated(9, i -> "Order database"),
                List.of(new Row("Fire", Charts.repeated(9,
                        i -> new Cell(Level.LATE, i == 4 ? "not before the replacement arrives" : "6 h")))),
                LEGEND);

        assertEquals(List.of("Fire", "late"), Drawn.texts(picture).stream().filter(text -> !text.startsWith("Order"))
                .filter(text -> !text.startsWith("database")).toList());
    }

    /** Five columns are 110 wide, for upright heads; nine are some 55, and lean. */
    @Test
    void longHeadsTakeTwoLinesAndNoneIsCut() {
        Picture picture = HeatMap.of(Charts.heading("Disasters"),
                Charts.repeated(9, i -> "Archive of the former shop at the market place"),
                List.of(new Row("Fire", Charts.repeated(9, i -> new Cell(Level.LATE, "1\u00a0h 30\u00a0min")))),
                LEGEND);

        List<String> texts = Drawn.texts(picture);
        assertEquals(9, texts.stream().filter("Archive of the former"::equals).count(), texts::toString);
        assertEquals(9, texts.stream().filter("shop at the market place"::equals).count(), texts::toString);
        assertEquals(9, texts.stream().filter("30\u00a0min"::equals).count(), texts::toString);
    }

    @Test
    void continuesBelowWhatDoesNotFitBeside() {
        // 720 - 12 - width of "Fire" is some 690, less what leaning heads take: 24 wide cells, 25 to 28 beside each other
        assertEquals(1, Drawn.texts(wide(20)).stream().filter("Fire"::equals).count());
        assertEquals(2, Drawn.texts(wide(40)).stream().filter("Fire"::equals).count());
    }

    private static Picture wide(int columns) {
        return HeatMap.of(Charts.heading("Disasters"), Charts.repeated(columns, i -> "Label printing " + i),
                List.of(new Row("Fire", Charts.repeated(columns, i -> new Cell(Level.LATE, "6 h")))), LEGEND);
    }
}
