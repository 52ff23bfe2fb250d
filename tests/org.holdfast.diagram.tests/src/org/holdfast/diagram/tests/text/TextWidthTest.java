package org.holdfast.diagram.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.diagram.text.TextWidth;
import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void addsUpTheWiderOfBothFonts() {
        // S 667 (Helvetica), h 634, o 612, p 635 (DejaVu Sans): 2548 thousandths of 10
        assertEquals(25.48, TextWidth.of("Shop", 10, false), 1e-9);
    }

    @Test
    void countsALetterWithAnAccentAsTheLetter() {
        assertEquals(TextWidth.of("Iasi", 12, false), TextWidth.of("Iași", 12, false));
        assertEquals(TextWidth.of("AEe", 12, false), TextWidth.of("ĂÊé", 12, false));
    }

    @Test
    void countsBoldAsASeventhWider() {
        // 25.48 x 1.15
        assertEquals(29.302, TextWidth.of("Shop", 10, true), 1e-9);
    }

    @Test
    void leavesRoomForWhatIsInNoTable() {
        // 1100 and 1400 thousandths of 10
        assertEquals(11, TextWidth.of("漢", 10, false), 1e-9);
        assertEquals(14, TextWidth.of("🔥", 10, false), 1e-9);
    }

    @Test
    void measuresOtherLettersInDejaVuSans() {
        // zhe advances by 1845 of 2048 units, alef by 1370: 901 and 669 thousandths, rounded up, of 10
        assertEquals(9.01, TextWidth.of("ж", 10, false), 1e-9);
        assertEquals(6.69, TextWidth.of("א", 10, false), 1e-9);
    }
}
