package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Column;
import org.holdfast.report.content.Mark;
import org.holdfast.report.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;

/** What Excel has no number for, or shows as a row of signs, stays text; the rest are numbers. */
class XlsxNumbersTest {
    private static final int FIRST_ROW = 4;

    /** Excel counts days from 1900, a leap year to it; its last is 9999-12-31, the 2,958,465th. */
    @Test
    void daysThatExcelDoesNotKnowAreText() throws IOException {
        assertEquals(List.of("28 February 1900", "61.0", "2958465.0", "1 January 10000"),
                values(day(1900, 2, 28), day(1900, 3, 1), day(9999, 12, 31), day(10_000, 1, 1)));
    }

    /** 2,958,466 days of 86,400 seconds are 255,611,462,400; 255,611,419,200 are half a day less. */
    @Test
    void timesThatExcelDoesNotShowAreText() throws IOException {
        assertEquals(List.of("0.0", String.valueOf(0.5 / 24), "2958465.5", "2958466 d"),
                values(time(0), time(1800), time(255_611_419_200L), time(255_611_462_400L)));
        assertEquals(List.of("-1 h"), values(time(-3600)));
    }

    /** A number has 15 digits: of 16 the cents would be lost. */
    @Test
    void moneyOfMoreDigitsThanANumberHoldsIsText() throws IOException {
        assertEquals(List.of("9.999999999999E12", "9.99999999999999E12", "99,999,999,999,999.99 EUR"),
                values(money("9999999999999"), money("9999999999999.99"), money("99999999999999.99")).stream()
                        .map(text -> text.replace('\u00a0', ' ')).toList());
    }

    @Test
    void daysAmongTextStandAtTheLeftAsTheirHeadDoes() throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(Column.words("Held", 1), Column.numbers("Due")),
                day(2026, 3, 4), day(2026, 3, 4))) {
            assertEquals(List.of(HorizontalAlignment.LEFT, HorizontalAlignment.GENERAL),
                    StreamSupport.stream(workbook.getSheetAt(1).getRow(FIRST_ROW).spliterator(), false)
                            .map(cell -> cell.getCellStyle().getAlignment()).toList());
        }
    }

    private static List<String> values(Cell... cells) throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(Column.numbers("Number")), cells)) {
            return StreamSupport.stream(workbook.getSheetAt(1).spliterator(), false).skip(FIRST_ROW)
                    .map(row -> row.getCell(0))
                    .map(cell -> cell.getCellType() == CellType.STRING ? cell.getStringCellValue()
                            : String.valueOf(cell.getNumericCellValue()))
                    .toList();
        }
    }

    private static XSSFWorkbook workbook(List<Column> columns, Cell... cells) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Reports.written(new XlsxWriter(),
                Reports.holding(Reports.table("Numbers", columns, cells)))));
    }

    private static Cell day(int year, int month, int day) {
        return new Cell.Date(LocalDate.of(year, month, day), Mark.NONE);
    }

    private static Cell time(long seconds) {
        return new Cell.Time(Rational.of(seconds), Mark.NONE);
    }

    private static Cell money(String amount) {
        return new Cell.Amount(Rational.of(new BigDecimal(amount)), "EUR", Mark.NONE);
    }
}
