package org.holdfast.cli.tests.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.holdfast.cli.console.TextTable;
import org.holdfast.cli.console.TextTable.Side;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void wordsStandLeftAndNumbersRight() {
        TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT).row("system", "RTO", "is met")
                .row("crm", "4 h", "yes").row("orderDb", "2 h 30 min", "");
        assertEquals("""
                system          RTO  is met
                crm             4 h  yes
                orderDb  2 h 30 min
                """, table.toString());
    }

    @Test
    void aWideCharacterTakesTwoColumns() {
        assertEquals("日本  a\nab    b\n", new TextTable(Side.LEFT, Side.LEFT).row("日本", "a").row("ab", "b").toString());
    }

    @Test
    void theLastColumnGoesOnInFurtherLines() {
        String because = "because ".repeat(20).strip();
        String[] lines = new TextTable(Side.LEFT, Side.LEFT).row("crm", because).toString().split("\n");
        assertEquals("crm  " + "because ".repeat(12).stripTrailing(), lines[0]);
        assertEquals("     " + "because ".repeat(8).stripTrailing(), lines[1]);
        assertEquals(2, lines.length);
    }

    @Test
    void whatWouldCommandTheTerminalIsShown() {
        assertEquals("\\u001B[31m\n", new TextTable(Side.LEFT).row("\u001b[31m").toString());
    }
}
