package org.holdfast.report.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.report.chart.HeatMap.Cell;
import org.holdfast.report.chart.HeatMap.Level;
import org.holdfast.report.chart.HeatMap.Row;

import org.holdfast.diagram.text.TextWidth;

/** Lays out and draws a heat map: columns that do not fit beside each other go into bands below each other. */
final class HeatMapDrawing {
    private static final double MOST_LABEL = 180;
    private static final double LEAST_CELL = 24;
    private static final double MOST_CELL = 110;
    private static final double ROW = 26;
    private static final double HEAD_LINE = 14;
    private static final double LEANING = 140;
    /** Longer leaning heads take two lines where columns are so far apart. */
    private static final double SHORT_HEAD = 80;
    private static final double FAR_APART = 40;
    private static final double SLANT = Math.sqrt(0.5);
    private static final double FONT = 11;
    /** Of two lines that begin on the same height. */
    private static final double BETWEEN_LEANING = (FONT + 1) / SLANT;
    private static final double BETWEEN = 18;

    private final List<String> columns;
    private final List<Row> rows;
    private final Svg svg = new Svg();
    private final double label;
    private final int inBand;
    private final double cell;
    private final boolean leaning;
    private final List<List<String>> heads;
    private final boolean texts;
    private final double head;
    private double y;

    HeatMapDrawing(List<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
        label = Math.min(MOST_LABEL, 12 + longest(rows.stream().map(Row::name).toList()));
        double room = Svg.WIDTH - label;
        leaning = !fitUpright(Math.min(MOST_CELL, room / columns.size()));
        double width = leaning ? room - (LEANING + FONT) * SLANT : room;
        int most = (int) (width / LEAST_CELL);
        int bands = (columns.size() + most - 1) / most;
        inBand = (columns.size() + bands - 1) / bands;
        heads = columns.stream().map(name -> leaningLines(TextWidth.oneLine(name), room / inBand)).toList();
        cell = Math.min(MOST_CELL, leaning ? besideLeaning(room) : room / inBand);
        texts = rows.stream().allMatch(row -> row.cells().stream().allMatch(shown -> HeatMapCells.fits(shown, cell)));
        double lean = heads.stream().mapToDouble(HeatMapDrawing::leaningWidth).max().orElse(0) * SLANT + FONT;
        head = leaning ? lean + 4 : 2 * HEAD_LINE + 6;
    }

    Picture draw(Heading heading, Map<Level, String> legend) {
        for (int from = 0; from < columns.size(); from += inBand) {
            y += from == 0 ? 0 : BETWEEN;
            band(from, Math.min(columns.size(), from + inBand));
        }
        Legend words = new Legend(svg, y + 14);
        for (Level level : used()) {
            words.with(legend.getOrDefault(level, ""), (into, x, top) -> HeatMapCells.sample(into, level, x, top));
        }
        return svg.picture(heading, Svg.WIDTH, words.bottom());
    }

    private void band(int from, int to) {
        HeatMapCells cells = new HeatMapCells(svg, texts);
        for (int column = from; column < to; column++) {
            head(column, label + (column - from + 0.5) * cell);
        }
        y += head;
        for (Row row : rows) {
            new Lettering(svg).at(0, y + ROW / 2 + 4).size(FONT).wrapped(label - 8, FONT + 1, row.name());
            for (int column = from; column < Math.min(to, row.cells().size()); column++) {
                Cell shown = row.cells().get(column);
                cells.draw(shown, label + (column - from) * cell, y, cell, ROW);
            }
            y += ROW;
        }
    }

    private void head(int column, double middle) {
        if (!leaning) {
            new Lettering(svg).at(middle, y + head / 2 + 3).size(FONT).centred().wrapped(cell - 6, HEAD_LINE,
                    columns.get(column));
            return;
        }
        List<String> lines = heads.get(column);
        for (int i = 0; i < lines.size(); i++) {
            double apart = (i - (lines.size() - 1) / 2.0) * BETWEEN_LEANING;
            new Lettering(svg).at(middle + 3 + apart, y + head - 5).size(FONT).turned(-45).within(LEANING,
                    lines.get(i));
        }
    }

    /** In the shortest two lines that hold a long name, where there is room for two. */
    private static List<String> leaningLines(String name, double apart) {
        if (apart < FAR_APART || width(name) <= SHORT_HEAD) {
            return List.of(name);
        }
        List<String> lines = List.of(name);
        for (double within = SHORT_HEAD / 2; within <= LEANING; within += FONT) {
            lines = TextWidth.inTwoLines(name, FONT, false, within);
            if (leaningWidth(lines) <= within) {
                return lines;
            }
        }
        return lines;
    }

    private static double leaningWidth(List<String> lines) {
        return Math.min(LEANING, longest(lines));
    }

    /** How wide cells may be if no head is to lean out of the picture. */
    private double besideLeaning(double room) {
        double most = room / inBand;
        for (int column = 0; column < columns.size(); column++) {
            double out = 3 + (heads.get(column).size() - 1) * BETWEEN_LEANING / 2
                    + (leaningWidth(heads.get(column)) + FONT / 4) * SLANT;
            most = Math.min(most, (room - out) / (column % inBand + 0.5));
        }
        return most;
    }

    private boolean fitUpright(double width) {
        return columns.stream().map(TextWidth::oneLine).flatMap(
                name -> TextWidth.inTwoLines(name, FONT, false, width - 6).stream())
                .allMatch(line -> TextWidth.of(line, FONT) <= width - 6);
    }

    private Set<Level> used() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        rows.forEach(row -> row.cells().forEach(shown -> levels.add(shown.level())));
        return levels;
    }

    private static double longest(List<String> words) {
        return words.stream().mapToDouble(HeatMapDrawing::width).max().orElse(0);
    }

    private static double width(String words) {
        return TextWidth.of(TextWidth.oneLine(words), FONT);
    }
}
