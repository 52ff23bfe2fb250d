package org.holdfast.report.pdf;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Text that runs from right to left, laid out by ICU. */
final class PageBidi {

    private PageBidi() {}

    /** Has a PDF lay such text out, if there is any: most plans have none, and ICU takes a while to load. */
    static void addTo(PdfRendererBuilder builder, String page) {
        if (java.text.Bidi.requiresBidi(page.toCharArray(), 0, page.length())) {
            builder.useUnicodeBidiSplitter(Splitter::new);
            builder.useUnicodeBidiReorderer(new Reorderer());
        }
    }

    @NonNullByDefault({})
    private static final class Splitter implements BidiSplitter {
        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            bidi.setPara(paragraph, defaultDirection, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.getBaseDirection(paragraph);
        }
    }

    @NonNullByDefault({})
    private static final class Reorderer implements BidiReorderer {
        private final ArabicShaping joined = shaping(ArabicShaping.LETTERS_SHAPE);
        private final ArabicShaping apart = shaping(ArabicShaping.LETTERS_UNSHAPE);

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return shaped(joined, text);
        }

        @Override
        public String deshapeText(String text) {
            return shaped(apart, text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static ArabicShaping shaping(int letters) {
            return new ArabicShaping(
                    ArabicShaping.TEXT_DIRECTION_LOGICAL | letters | ArabicShaping.LENGTH_GROW_SHRINK);
        }

        private static String shaped(ArabicShaping shaping, String text) {
            try {
                return shaping.shape(text);
            } catch (ArabicShapingException e) {
                return text;
            }
        }
    }
}
