package org.holdfast.report.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
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

    /** What a template says of its paper, head and foot; else it is set. */
    static CTSectPr of(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : set(body);
    }

    private static CTSectPr set(CTBody body) {
        CTSectPr paper = body.addNewSectPr();
        CTPageSz size = paper.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        CTPageMar margins = paper.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(HEAD);
        margins.setFooter(HEAD);
        margins.setGutter(BigInteger.ZERO);
        paper.addNewTitlePg();
        return paper;
    }
}
