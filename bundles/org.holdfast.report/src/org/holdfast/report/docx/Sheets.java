package org.holdfast.report.docx;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlOptions;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Turns the sheets of a document for wide pictures, and back. Each has the margins, head and foot of the first. */
final class Sheets {
    /** How a sheet lies. */
    enum Sheet {
        /** As the paper of the document. */
        UPRIGHT(640, 790),
        /** The same, across. */
        ACROSS(970, 460),
        /** Two of them side by side. */
        LARGE(1430, 790);

        /** Of a picture on A4 with our margins, in pixels. */
        private final double width;
        private final double height;

        Sheet(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** The sheet for a picture: for a wide one, a wide one, unless it would be no larger there. */
        static Sheet of(Block.Figure figure) {
            Sheet wished = figure.width() <= LARGEST_UPRIGHT ? UPRIGHT
                    : figure.width() <= LARGEST_ACROSS ? ACROSS : LARGE;
            return Stream.of(values()).filter(sheet -> sheet.scale(figure) >= wished.scale(figure)).findFirst()
                    .orElse(wished);
        }

        private double scale(Block.Figure figure) {
            return Math.min(1, Math.min(width / figure.width(), height / figure.height()));
        }
    }

    private static final double LARGEST_UPRIGHT = 720;
    private static final double LARGEST_ACROSS = 1440;
    /** Twentieths of a point in a pixel of 1/96 inch. */
    private static final double PIXEL = 15;
    /** What two headings and a sentence before a picture and its caption take, in pixels: 121 points in Calibri, and some. */
    private static final double HEADINGS = 180;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XmlOptions AS_ELEMENT = new XmlOptions()
            .setSaveSyntheticDocumentElement(new QName(W, "sectPr", "w"));

    private final CTSectPr paper;
    private final Optional<RunningHead> head;
    private Sheet current = Sheet.UPRIGHT;
    private boolean isFirst = true;

    /**
     * @param paper
     *            of the first sheet
     * @param head
     *            stands on each sheet; empty if the paper has one
     */
    Sheets(CTSectPr paper, Optional<RunningHead> head) {
        this.paper = paper;
        this.head = head;
    }

    /** On which sheet a section begins: on that of a picture with which it does, or before which it says little. */
    static Sheet of(Section section) {
        return firstPicture(section).map(Sheet::of).orElse(Sheet.UPRIGHT);
    }

    private static Optional<Block.Figure> firstPicture(Section section) {
        Optional<Block> first = section.blocks().stream().filter(block -> !(block instanceof Block.Paragraph))
                .findFirst();
        if (first.isEmpty() && !section.sections().isEmpty()) {
            return section.sections().getFirst().blocks().stream().findFirst().filter(Block.Figure.class::isInstance)
                    .map(Block.Figure.class::cast);
        }
        return first.filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast);
    }

    /** How wide the lines of an upright sheet are, in twentieths of a point. */
    int width() {
        return Paper.width(paper);
    }

    /** By how much a picture has to shrink to fit on its sheet; 1 if it fits. */
    double scale(Block.Figure figure) {
        CTSectPr sheet = turned(Sheet.of(figure));
        return Math.min(1, Math.min(Paper.width(sheet) / PIXEL / figure.width(),
                (Paper.height(sheet) / PIXEL - HEADINGS) / figure.height()));
    }

    /** Goes on on such a sheet. */
    void turnTo(Sheet sheet, WordXml xml) {
        if (sheet == current) {
            return;
        }
        xml.start("p").start("pPr").empty("spacing", "before", 0, "after", 0, "line", 20, "lineRule", "exact")
                .start("rPr").empty("sz", "val", 2).end();
        xml.markup(last().xmlText(AS_ELEMENT)).end().end();
        current = sheet;
        isFirst = false;
    }

    /** Says on which sheet the document ends, at its very end. */
    void end(WordXml xml) {
        xml.markup(last().xmlText(AS_ELEMENT));
    }

    /** The paper of the sheet that is written on. */
    private CTSectPr last() {
        CTSectPr last = turned(current);
        head.ifPresent(each -> each.putOn(last));
        if (!isFirst) {
            goOn(last);
        }
        return last;
    }

    /** Only the first sheet is a title page, and only with it do numbers of pages begin. */
    private static void goOn(CTSectPr sheet) {
        if (sheet.isSetTitlePg()) {
            sheet.unsetTitlePg();
        }
        if (sheet.isSetPgNumType() && sheet.getPgNumType().isSetStart()) {
            sheet.getPgNumType().unsetStart();
        }
    }

    private CTSectPr turned(Sheet sheet) {
        CTSectPr turned = (CTSectPr) paper.copy();
        if (sheet != Sheet.UPRIGHT) {
            CTPageSz size = turned.getPgSz();
            BigInteger width = (BigInteger) size.getW();
            BigInteger height = (BigInteger) size.getH();
            BigInteger narrow = width.min(height);
            BigInteger wide = width.max(height);
            size.setW(sheet == Sheet.LARGE ? narrow.add(narrow) : wide);
            size.setH(sheet == Sheet.LARGE ? wide : narrow);
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        return turned;
    }
}
