package org.holdfast.report.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.holdfast.report.content.Block;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;

/** Which tables a workbook holds, on which sheets, and where its links lead. */
final class SheetPlan {
    /** A table, with the titles of its sections and the name of its sheet. */
    record Sheet(Block.Table table, String section, String name) {
        /** A place in the sheet, by the number of its row, as links write it. */
        String place(int row) {
            return SheetPlan.place(name, row);
        }
    }

    /** A sheet holds so many rows; some are above the first of the table. */
    private static final int MOST_ROWS = 1_048_576 - TableSheet.HEAD - 1;
    private static final String INNER = " \u203a ";

    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();
    private final String index;

    /** A table, with the titles of the sections that it is in, from the outermost on. */
    private record Place(Block.Table table, List<String> titles) {}

    /**
     * @throws IOException
     *             if a table has more rows than a sheet can
     */
    SheetPlan(Report report, String index) throws IOException {
        this.index = names.next(index);
        List<Place> tables = new ArrayList<>();
        for (Section section : report.sections()) {
            add(section, List.of(section.title()), tables);
        }
        Map<String, Long> alike = tables.stream()
                .collect(Collectors.groupingBy(each -> each.table().caption(), Collectors.counting()));
        for (Place place : tables) {
            sheets.add(new Sheet(place.table(), String.join(INNER, place.titles()),
                    name(place, alike.getOrDefault(place.table().caption(), 1L) > 1)));
        }
    }

    /** Where several tables have one caption, as those of recovery plans do, the section tells them apart. */
    private String name(Place place, boolean isOfMany) {
        String caption = place.table().caption();
        return isOfMany && place.titles().size() > 1 ? names.next(place.titles().get(1), caption) : names.next(caption);
    }

    private static void add(Section section, List<String> titles, List<Place> tables) throws IOException {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                if (table.rows().size() > MOST_ROWS) {
                    throw new IOException(String.format(Locale.ROOT,
                            "the table '%s' has %,d rows; a sheet of a workbook holds %,d at most: leave the section out, or write another form",
                            table.caption(), table.rows().size(), MOST_ROWS));
                }
                tables.add(new Place(table, titles));
            }
        }
        for (Section inner : section.sections()) {
            add(inner, Stream.concat(titles.stream(), Stream.of(inner.title())).toList(), tables);
        }
    }

    /** The name of the first sheet. */
    String index() {
        return index;
    }

    /** The other sheets, in the order of the report. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Where tables and rows are, by their anchors. */
    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            places.put(sheet.table().anchor(), sheet.place(0));
            for (int i = 0; i < sheet.table().rows().size(); i++) {
                int row = TableSheet.HEAD + 1 + i;
                sheet.table().rows().get(i).anchor().ifPresent(anchor -> places.put(anchor, sheet.place(row)));
            }
        }
        return places;
    }

    static String place(String sheet, int row) {
        return "'" + sheet.replace("'", "''") + "'!A" + (row + 1);
    }
}
