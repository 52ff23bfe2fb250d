package org.holdfast.report.chart;

import java.util.List;
import java.util.Map;

/** What each of some things does to each of others: rows by columns, each cell with a colour, a sign and a few words. */
public final class HeatMap {

    private HeatMap() {}

    /** How bad a cell is. */
    public enum Level {
        /** Struck, and back in time. */
        FINE,
        /** Back in time with less than before. */
        DEGRADED,
        /** Back too late, or too much is lost. */
        LATE,
        /** Does not come back. */
        UNRECOVERABLE,
        /** Not touched at all. */
        NOT_STRUCK
    }

    /**
     * A cell.
     *
     * @param text
     *            a short text, such as a time; shown where there is room, else to those who point at the cell; may be empty
     */
    public record Cell(Level level, String text) {}

    /** A row with a cell for each column. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * Draws the map. Columns that do not fit beside each other go into a second map below, and so on. Some 40 rows fit on a
     * page: more are better drawn as several pictures.
     *
     * @param legend
     *            the word for each level
     */
    public static Picture of(Heading heading, List<String> columns, List<Row> rows, Map<Level, String> legend) {
        if (columns.isEmpty() || rows.isEmpty()) {
            return Blank.of(heading);
        }
        return new HeatMapDrawing(columns, rows).draw(heading, legend);
    }
}
