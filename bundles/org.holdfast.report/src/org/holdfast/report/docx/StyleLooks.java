package org.holdfast.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** What styles say of looks. A list of styles is one with those on which it is based. */
final class StyleLooks {
    /** The level, among those of headings, of what is none. */
    private static final BigInteger NO_HEADING = BigInteger.valueOf(9);

    private StyleLooks() {}

    /** Has what is in a style be in a language. */
    static void speak(CTStyle style, String language) {
        if (style.isSetRPr()) {
            List.of(style.getRPr().getLangArray()).stream().filter(lang -> lang.isSetVal())
                    .forEach(lang -> lang.setVal(language));
        }
    }

    /**
     * Has a style of ours look like another, but for its numbers, its place among headings, and what it says of pages.
     *
     * @param near
     *            the identifier of the other
     */
    static void lookLike(CTStyle style, String near) {
        style.getBasedOn().setVal(near);
        if (style.isSetRPr()) {
            style.unsetRPr();
        }
        CTPPrGeneral ours = style.getPPr();
        if (ours.isSetSpacing()) {
            ours.unsetSpacing();
        }
        if (ours.isSetJc()) {
            ours.unsetJc();
        }
        ours.addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
        if (!ours.isSetPageBreakBefore()) {
            ours.addNewPageBreakBefore().setVal(STOnOff1.OFF);
        }
        if (!ours.isSetOutlineLvl()) {
            ours.addNewOutlineLvl().setVal(NO_HEADING);
        }
    }

    /** Has a style of ours stand at the side of the paper where another does. */
    static void standAs(CTStyle style, List<CTStyle> others) {
        others.stream().filter(other -> other.isSetPPr() && other.getPPr().isSetJc()).findFirst()
                .ifPresent(other -> style.getPPr().getJc().setVal(other.getPPr().getJc().getVal()));
    }

    /** Whether it is numbered. */
    static boolean isNumbered(List<CTStyle> styles) {
        return styles.stream().filter(style -> style.isSetPPr() && style.getPPr().isSetNumPr()
                && style.getPPr().getNumPr().isSetNumId()).findFirst()
                .map(style -> style.getPPr().getNumPr().getNumId().getVal().signum() != 0).orElse(false);
    }

    /** Where its lines have stops for tabs, in twentieths of a point. */
    static List<Integer> stops(List<CTStyle> styles) {
        List<Integer> stops = new ArrayList<>();
        for (CTStyle style : styles.reversed()) {
            if (style.isSetPPr() && style.getPPr().isSetTabs()) {
                for (CTTabStop stop : style.getPPr().getTabs().getTabArray()) {
                    if (stop.getPos() instanceof BigInteger at) {
                        stops.remove((Integer) at.intValue());
                        if (stop.getVal() != STTabJc.CLEAR) {
                            stops.add(at.intValue());
                        }
                    }
                }
            }
        }
        return stops;
    }
}
