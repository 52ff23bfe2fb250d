package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Mark;
import org.holdfast.report.tests.Reports;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;
import org.holdfast.report.xlsx.XlsxWriter;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read back from the workbook of a whole plan is what the report says, cell by cell, as number, day or text. */
class WorkbookValuesTest {
    private static final int HEAD = 3;
    private static final Rational SECONDS_A_DAY = Rational.of(86_400);

    @ParameterizedTest
    @ValueSource(strings = { "en", "ro" })
    void eachCellIsReadBackAsItWasSaid(String language) throws IOException {
        Told told = Told.in(Locale.of(language), MailOrder.asItIs().texts().toArray(String[]::new));
        Wording wording = new Wording(Messages.in(told.report().language()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Reports.written(new XlsxWriter(), told.report())))) {
            List<Block.Table> tables = told.tables();
            assertEquals(tables.size() + 1, workbook.getNumberOfSheets());
            for (int i = 0; i < tables.size(); i++) {
                assertEquals(said(tables.get(i), wording), read(workbook.getSheetAt(i + 1), tables.get(i)));
            }
        }
    }

    private static List<List<String>> said(Block.Table table, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(table.caption()));
        rows.add(table.columns().stream().map(Column::title).toList());
        table.rows().forEach(row -> rows.add(row.cells().stream().map(cell -> said(cell, wording)).toList()));
        if (table.rows().isEmpty()) {
            rows.add(List.of(table.empty()));
        }
        return rows;
    }

    private static String said(Cell cell, Wording wording) {
        return switch (cell) {
            case Cell.Count count -> number(BigDecimal.valueOf(count.number())) + " #,##0" + mark(cell, wording);
            case Cell.Amount amount -> number(amount.amount().rounded(2)) + " #,##0.00\" " + amount.currency() + "\""
                    + mark(cell, wording);
            case Cell.Time time -> number(time.seconds().dividedBy(SECONDS_A_DAY).rounded(20)) + " "
                    + (time.seconds().dividedBy(Rational.of(60)).denominator().intValue() == 1 ? "[h]:mm" : "[h]:mm:ss")
                    + mark(cell, wording);
            case Cell.Part part -> number(part.fraction().rounded(20)) + " 0.0%" + mark(cell, wording);
            case Cell.Date date -> date.day() + mark(cell, wording);
            case Cell.Words words -> wording.of(words) + words(cell, wording).map(word -> " (" + word + ")").orElse("");
            case Cell.Nothing nothing -> wording.of(nothing)
                    + words(cell, wording).map(word -> " (" + word + ")").orElse("");
        };
    }

    /** The word of a mark, as it stands behind text. */
    private static Optional<String> words(Cell cell, Wording wording) {
        return Optional.of(cell.mark()).filter(mark -> mark != Mark.NONE).map(wording::word);
    }

    /** The same, as it stands in the format of a number. */
    private static String mark(Cell cell, Wording wording) {
        return words(cell, wording).map(word -> "\" (" + word + ")\"").orElse("");
    }

    private static List<List<String>> read(XSSFSheet sheet, Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(sheet.getRow(0).getCell(0).getStringCellValue()));
        for (int row = HEAD; row <= sheet.getLastRowNum(); row++) {
            List<String> cells = new ArrayList<>();
            sheet.getRow(row).forEach(cell -> cells.add(read((XSSFCell) cell)));
            assertEquals(table.rows().isEmpty() && row > HEAD ? 1 : table.columns().size(), cells.size());
            rows.add(cells);
        }
        return rows;
    }

    private static String read(XSSFCell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        assertEquals(CellType.NUMERIC, cell.getCellType());
        String format = cell.getCellStyle().getDataFormatString();
        assertFalse(format.equals("General"));
        return format.startsWith("yyyy\\-mm\\-dd")
                ? DateUtil.getLocalDateTime(cell.getNumericCellValue()).toLocalDate()
                        + format.substring("yyyy\\-mm\\-dd".length())
                : number(BigDecimal.valueOf(cell.getNumericCellValue())) + " " + format;
    }

    /** Its first 14 digits. */
    private static String number(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(14)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
