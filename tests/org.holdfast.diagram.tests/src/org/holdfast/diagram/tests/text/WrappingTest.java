package org.holdfast.diagram.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.holdfast.diagram.text.TextWidth;
import org.holdfast.diagram.text.Wrapping;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void breaksAtBlanksAndKeepsTheBreaksOfTheText() {
        assertEquals(List.of("Order", "database", "RTO 4 h"), wrapped("Order database\nRTO 4 h", 60));
    }

    @Test
    void breaksLongWordsBehindTheirSigns() {
        assertEquals(List.of("web-shop-", "frontend"), wrapped("web-shop-frontend", 65));
    }

    @Test
    void carriesOnAWordThatIsWiderThanALine() {
        List<String> lines = wrapped("x".repeat(500), 100);
        assertEquals("x".repeat(500), String.join("", lines));
        assertTrue(lines.stream().allMatch(line -> TextWidth.of(line, 12, false) <= 100));
    }

    @Test
    void leavesAccentsAndJoinedPicturesWhole() {
        String family = "👨‍👩‍👧";
        List<String> lines = wrapped((family + "é").repeat(20), 60);
        assertTrue(lines.stream().allMatch(line -> line.startsWith("👨") || line.startsWith("é")), lines::toString);
    }

    @Test
    void leavesNothingOfBlanks() {
        assertEquals(List.of(), wrapped(" \n\t", 100));
    }

    private static List<String> wrapped(String text, double width) {
        return Wrapping.of(text, 12, false, width);
    }
}
