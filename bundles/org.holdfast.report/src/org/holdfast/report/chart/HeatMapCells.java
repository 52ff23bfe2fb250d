package org.holdfast.report.chart;

import org.holdfast.report.chart.HeatMap.Cell;
import org.holdfast.report.chart.HeatMap.Level;

import org.holdfast.diagram.text.TextWidth;

/** Draws the cells of heat maps: a colour, a sign that is told from the others without it, and a text if there is room. */
final class HeatMapCells {
    private static final double SIGN = 4.5;
    private static final double TEXT_FROM = 42;
    private static final double SIGN_ROOM = 18;
    private static final double EDGE = 2;
    private static final double FONT = 9;

    private final Svg svg;
    private final boolean texts;

    /**
     * @param texts
     *            whether cells show their texts: all do or none, for a text that is cut short says something else
     */
    HeatMapCells(Svg svg, boolean texts) {
        this.svg = svg;
        this.texts = texts;
    }

    /** Whether a cell's text has room beside its sign, in two lines at most. */
    static boolean fits(Cell cell, double width) {
        double room = width - SIGN_ROOM - EDGE;
        return cell.text().isBlank() || width >= TEXT_FROM && fits(shown(cell, room), room);
    }

    private static boolean fits(String text, double room) {
        return TextWidth.inTwoLines(text, FONT, false, room).stream()
                .allMatch(line -> TextWidth.of(line, FONT) <= room);
    }

    /** A number and its unit stay on one line where that has room for them. */
    private static String shown(Cell cell, double room) {
        String text = TextWidth.oneLine(cell.text());
        return fits(text, room) ? text : text.replace('\u00a0', ' ');
    }

    void draw(Cell cell, double x, double y, double width, double height) {
        boolean told = texts && !cell.text().isBlank();
        svg.rectangle(x + 1, y + 1, width - 2, height - 2, ground(cell.level())).close("rect", cell.text());
        sign(svg, cell.level(), told ? x + SIGN_ROOM / 2 + 2 : x + width / 2, y + height / 2);
        if (told) {
            new Lettering(svg).at(x + SIGN_ROOM, y + height / 2 + 3.5).size(FONT).colour(ink(cell.level()))
                    .wrapped(width - SIGN_ROOM - EDGE, FONT + 1, shown(cell, width - SIGN_ROOM - EDGE));
        }
    }

    static void sample(Svg svg, Level level, double x, double y) {
        svg.rectangle(x, y, Legend.SAMPLE_WIDTH, Legend.SAMPLE_HEIGHT, ground(level)).close();
        sign(svg, level, x + Legend.SAMPLE_WIDTH / 2, y + Legend.SAMPLE_HEIGHT / 2);
    }

    private static void sign(Svg svg, Level level, double x, double y) {
        switch (level) {
            case FINE -> svg.path(Path.check(x, y, SIGN), "#006b4e", 2).close();
            case DEGRADED -> svg.area(Path.tipDown(x, y, SIGN), Colours.BLUE).close();
            case LATE -> svg.path(Path.clock(x, y, SIGN + 0.8), Colours.INK, 1.5).close();
            case UNRECOVERABLE -> svg.path(Path.cross(x, y, SIGN - 0.5), Colours.PAPER, 2.4).close();
            case NOT_STRUCK -> svg.rectangle(x - 1.2, y - 1.2, 2.4, 2.4, "#a9b2bc").close();
        }
    }

    private static String ground(Level level) {
        return switch (level) {
            case FINE -> Colours.PALE_GREEN;
            case DEGRADED -> Colours.PALE_SKY;
            case LATE -> Colours.ORANGE;
            case UNRECOVERABLE -> Colours.VERMILION;
            case NOT_STRUCK -> Colours.BAND;
        };
    }

    private static String ink(Level level) {
        return level == Level.UNRECOVERABLE ? Colours.PAPER : level == Level.NOT_STRUCK ? Colours.QUIET : Colours.INK;
    }
}
