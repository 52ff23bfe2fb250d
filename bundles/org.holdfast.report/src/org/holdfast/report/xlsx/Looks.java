package org.holdfast.report.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.holdfast.report.content.Mark;

/** The styles of a workbook: one for each look, as a workbook holds only so many. */
final class Looks {
    private static final int INK = 0x1d2733;
    private static final int QUIET = 0x55616f;
    private static final int ACCENT = 0x0b5c8a;
    private static final int PANEL = 0xf3f6f9;
    private static final int LINE = 0xd5dce4;
    private static final int GOOD = 0xe2f3ec;
    private static final int WARNING = 0xfdf1d8;
    private static final int BAD = 0xfbe6e4;
    /** The schema asks for it, although Excel reads colours without. */
    private static final byte OPAQUE = (byte) 0xff;
    private static final short TITLE_POINTS = 14;
    private static final short POINTS = 11;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look.Kind, XSSFFont> fonts = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.kind(), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.keepsText());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look.kind()) {
            case TITLE, QUIET, BACK -> {
                // stands free
            }
            case HEAD, NUMBER_HEAD -> {
                fill(style, PANEL);
                style.setWrapText(true);
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setBottomBorderColor(colour(INK));
                side(style, look.kind() == Look.Kind.NUMBER_HEAD);
            }
            case TEXT, NUMBER_TEXT, LINK, NUMBER, NUMBER_AMONG_TEXT -> {
                style.setWrapText(look.kind() != Look.Kind.NUMBER && look.kind() != Look.Kind.NUMBER_AMONG_TEXT);
                if (look.kind() != Look.Kind.NUMBER) {
                    side(style, look.kind() == Look.Kind.NUMBER_TEXT);
                }
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(LINE));
                fill(style, look.mark());
            }
        }
        return style;
    }

    /** Text stands off the edge, else its head would touch that of the numbers before it. */
    private static void side(XSSFCellStyle style, boolean isRight) {
        style.setAlignment(isRight ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        if (!isRight) {
            style.setIndention((short) 1);
        }
    }

    private static void fill(XSSFCellStyle style, Mark mark) {
        switch (mark) {
            case NONE -> {
                // paper
            }
            case GOOD -> fill(style, GOOD);
            case WARNING -> fill(style, WARNING);
            case BAD -> fill(style, BAD);
        }
    }

    private static void fill(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look.Kind kind) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(kind == Look.Kind.TITLE ? TITLE_POINTS : POINTS);
        boolean isLink = kind == Look.Kind.LINK || kind == Look.Kind.BACK;
        font.setBold(kind == Look.Kind.TITLE || kind.isHead());
        font.setColor(colour(isLink ? ACCENT : kind == Look.Kind.QUIET ? QUIET : INK));
        font.setUnderline(isLink ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] { OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb });
    }
}
