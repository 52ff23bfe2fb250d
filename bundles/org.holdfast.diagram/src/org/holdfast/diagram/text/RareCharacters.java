package org.holdfast.diagram.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide characters are that the table of {@link TextWidth} lacks: as DejaVu Sans has them, which is wider than most. The
 * font is read when the first of them comes; most plans need none.
 */
final class RareCharacters {
    private static final int UNITS = 1000;
    /** What DejaVu Sans lacks, some font draws: Chinese signs are as wide as they are high, others are less. */
    private static final int UNKNOWN = 1100;
    private static final FontRenderContext SCREENLESS = new FontRenderContext(null, true, true);
    private static final Map<Integer, Integer> KNOWN = new ConcurrentHashMap<>();

    private RareCharacters() {}

    /** The width in thousandths of the size of the letters. */
    static int units(int point) {
        return KNOWN.computeIfAbsent(point, RareCharacters::measured);
    }

    private static int measured(int point) {
        Font font = Upright.FONT;
        if (!font.canDisplay(point)) {
            return UNKNOWN;
        }
        String character = Character.toString(point);
        double advance = font.createGlyphVector(SCREENLESS, character).getGlyphMetrics(0).getAdvanceX();
        return (int) Math.ceil(advance);
    }

    /** Read when it is needed. */
    private static final class Upright {
        static final Font FONT = ProductFonts.upright().deriveFont((float) UNITS);

        private Upright() {}
    }
}
