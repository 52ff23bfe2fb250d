package org.holdfast.report.docx;

import java.math.BigInteger;
import java.util.Optional;

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
        UPRIGHT(640, 840),
        /** The same, across. */
        ACROSS(960, 500),
        /** Two of them side by side. */
        LARGE(1420, 820);

        private final double width;
        private final double height;

        Sheet(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** The sheet for a picture. */
        static Sheet of(Block.Figure figure) {
            return figure.width() <= LARGEST_UPRIGHT ? UPRIGHT : figure.width() <= LARGEST_ACROSS ? ACROSS : LARGE;
        }

        /** By how much a picture has to shrink to fit; 1 if it fits. */
        double scale(Block.Figure figure) {
            return Math.min(1, Math.min(width / figure.width(), height / figure.height()));
        }
    }

    private static final double LARGEST_UPRIGHT = 720;
    private static final double LARGEST_ACROSS = 1440;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XmlOptions AS_ELEMENT = new XmlOptions()
            .setSaveSyntheticDocumentElement(new QName(W, "sectPr", "w"));

    private final WordXml xml;
    private final CTSectPr paper;
    private Sheet current = Sheet.UPRIGHT;
    private boolean isFirst = true;

    /**
     * @param paper
     *            of the first sheet
     */
    Sheets(WordXml xml, CTSectPr paper) {
        this.xml = xml;
        this.paper = paper;
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

    /** Goes on on such a sheet. */
    void turnTo(Sheet sheet) {
        if (sheet == current) {
            return;
        }
        xml.start("p").start("pPr").empty("spacing", "before", 0, "after", 0, "line", 20, "lineRule", "exact")
                .start("rPr").empty("sz", "val", 2).end();
        xml.markup(last().xmlText(AS_ELEMENT)).end().end();
        current = sheet;
        isFirst = false;
    }

    /** The paper of the sheet that is written on. */
    CTSectPr last() {
        CTSectPr last = (CTSectPr) paper.copy();
        if (!isFirst && last.isSetTitlePg()) {
            last.unsetTitlePg();
        }
        if (current != Sheet.UPRIGHT && last.isSetPgSz()) {
            turn(last.getPgSz());
        }
        return last;
    }

    private void turn(CTPageSz size) {
        BigInteger width = (BigInteger) size.getW();
        BigInteger height = (BigInteger) size.getH();
        BigInteger narrow = width.min(height);
        BigInteger wide = width.max(height);
        size.setW(current == Sheet.LARGE ? narrow.add(narrow) : wide);
        size.setH(current == Sheet.LARGE ? wide : narrow);
        size.setOrient(STPageOrientation.LANDSCAPE);
    }
}
