package org.holdfast.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a document, beside those that its template has. Each numbered list begins at 1. */
final class Numbering {
    private static final int INDENT = 454;

    private final CTNumbering lists;
    private final BigInteger bullets;
    private final BigInteger numbers;
    private final int bulleted;
    private int last;

    private Numbering(CTNumbering lists) {
        this.lists = lists;
        BigInteger next = Stream.of(lists.getAbstractNumArray()).map(CTAbstractNum::getAbstractNumId)
                .reduce(BigInteger.ZERO, BigInteger::max).add(BigInteger.ONE);
        this.bullets = kind(next, STNumberFormat.BULLET, "\u2022");
        this.numbers = kind(next.add(BigInteger.ONE), STNumberFormat.DECIMAL, "%1.");
        this.last = Stream.of(lists.getNumArray()).mapToInt(list -> list.getNumId().intValue()).max().orElse(0);
        this.bulleted = add(bullets).getNumId().intValue();
    }

    /** The lists of a document. */
    static Numbering of(XWPFDocument document) throws IOException {
        XWPFNumbering there = document.getNumbering();
        return new Numbering(there == null ? CTNumbering.Factory.newInstance() : read(there));
    }

    /** Puts the lists into the document. */
    void putInto(XWPFDocument document) {
        document.createNumbering().setNumbering(lists);
    }

    /** The number of the list of bullets. */
    int bulleted() {
        return bulleted;
    }

    /** The number of a new numbered list. */
    int numbered() {
        CTNum list = add(numbers);
        CTNumLvl level = list.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return list.getNumId().intValue();
    }

    private CTNum add(BigInteger kind) {
        CTNum list = lists.addNewNum();
        list.setNumId(BigInteger.valueOf(++last));
        list.addNewAbstractNumId().setVal(kind);
        return list;
    }

    private BigInteger kind(BigInteger id, STNumberFormat.Enum format, String sign) {
        CTAbstractNum kind = lists.addNewAbstractNum();
        kind.setAbstractNumId(id);
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(sign);
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(INDENT));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(INDENT));
        return id;
    }

    private static CTNumbering read(XWPFNumbering there) throws IOException {
        try (InputStream stream = there.getPackagePart().getInputStream()) {
            return NumberingDocument.Factory.parse(stream).getNumbering();
        } catch (XmlException e) {
            throw new IOException("the lists of the template cannot be read: " + e.getMessage(), e);
        }
    }
}
