package org.holdfast.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static final String INNER = " \u203a ";

    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();
    private final String index;

    SheetPlan(Report report, String index) {
        this.index = names.next(index);
        report.sections().forEach(section -> add(section, section.title()));
    }

    private void add(Section section, String titles) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                sheets.add(new Sheet(table, titles, names.next(table.caption())));
            }
        }
        section.sections().forEach(inner -> add(inner, titles + INNER + inner.title()));
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
