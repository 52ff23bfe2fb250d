package org.holdfast.report.docx;

import java.math.BigInteger;
import java.util.stream.Stream;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The paper of a document: A4 with margins of two centimetres, if a template says nothing else. */
final class Paper {
    /** In twentieths of a point. */
    private static final BigInteger WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);
    private static final BigInteger HEAD = BigInteger.valueOf(567);

    private Paper() {}

    /** The paper of a document that has no template. */
    static CTSectPr ours() {
        CTSectPr paper = CTSectPr.Factory.newInstance();
        complete(paper);
        paper.addNewTitlePg();
        return paper;
    }

    /** Sets size and margins where they are not said, or with units, which the schema allows and nobody writes. */
    static void complete(CTSectPr paper) {
        if (!isSizeSaid(paper)) {
            CTPageSz size = paper.isSetPgSz() ? paper.getPgSz() : paper.addNewPgSz();
            size.setW(WIDTH);
            size.setH(HEIGHT);
        }
        if (!areMarginsSaid(paper)) {
            CTPageMar margins = paper.isSetPgMar() ? paper.getPgMar() : paper.addNewPgMar();
            margins.setTop(MARGIN);
            margins.setBottom(MARGIN);
            margins.setLeft(MARGIN);
            margins.setRight(MARGIN);
            margins.setHeader(HEAD);
            margins.setFooter(HEAD);
            margins.setGutter(BigInteger.ZERO);
        }
    }

    /** How wide its lines are, in twentieths of a point. */
    static int width(CTSectPr paper) {
        CTPageMar margins = paper.getPgMar();
        return number(paper.getPgSz().getW()) - number(margins.getLeft()) - number(margins.getRight())
                - number(margins.getGutter());
    }

    /** How high its text is, in twentieths of a point; a margin below zero is one that no head pushes. */
    static int height(CTSectPr paper) {
        CTPageMar margins = paper.getPgMar();
        return number(paper.getPgSz().getH()) - Math.abs(number(margins.getTop()))
                - Math.abs(number(margins.getBottom()));
    }

    /** Whether it is higher than wide. */
    static boolean isUpright(CTSectPr paper) {
        return !paper.isSetPgSz() || number(paper.getPgSz().getW()) <= number(paper.getPgSz().getH());
    }

    private static boolean isSizeSaid(CTSectPr paper) {
        return paper.isSetPgSz() && paper.getPgSz().getW() instanceof BigInteger
                && paper.getPgSz().getH() instanceof BigInteger;
    }

    private static boolean areMarginsSaid(CTSectPr paper) {
        return paper.isSetPgMar() && Stream.of(paper.getPgMar()).flatMap(
                margins -> Stream.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .allMatch(BigInteger.class::isInstance);
    }

    private static int number(Object measure) {
        return measure instanceof BigInteger number ? number.intValue() : 0;
    }
}
