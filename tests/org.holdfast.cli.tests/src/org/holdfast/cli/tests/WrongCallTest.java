package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongCallTest {
    @TempDir
    Path folder;

    @Test
    void noCommand() {
        Call.in(folder).ending(2).printing("").saying("""
                holdfast: a command is missing (holdfast --help lists them)
                """);
    }

    @Test
    void aCommandThatIsNotThere() {
        Call.in(folder, "chek", "plan").ending(2).printing("").saying("""
                holdfast: Unmatched arguments from index 0: 'chek', 'plan'; did you mean check? (holdfast --help says more)
                """);
    }

    @Test
    void anOptionThatIsNotThere() {
        Call.in(folder, "check", "x", "--as-off", "2026-01-01").ending(2).printing("");
    }

    @Test
    void aDateThatIsNone() {
        Call.in(folder, "check", "x", "--as-of", "2026-02-30").ending(2).printing("").saying("""
                holdfast: Invalid value for option '--as-of': '2026-02-30' is not a day of the calendar; \
                expected year-month-day, such as 2026-09-01 (holdfast check --help says more)
                """);
    }

    @Test
    void aNumberThatIsNone() {
        for (String[] option : new String[][] { { "--years", "ten" }, { "--seed", "1.5" },
                { "--threads", "99999999999" } }) {
            Call.in(folder, "simulate", "x", option[0], option[1]).ending(2).printing("")
                    .saying("holdfast: Invalid value for option '" + option[0] + "': '" + option[1]
                            + "' is no whole number, or too large a one (holdfast simulate --help says more)\n");
        }
    }

    /** A variable of a script that was not set is not the folder that one is in. */
    @Test
    void aPathThatIsEmpty() {
        Call.in(folder, "check", "").ending(2).printing("").saying("""
                holdfast: Invalid value for positional parameter at index 0..* (PATH): the path is empty; \
                expected a file or folder, such as . for this one (holdfast check --help says more)
                """);
    }

    @Test
    void helpOfEachCommand() {
        for (String command : new String[] { "check", "format", "rules" }) {
            Call call = Call.in(folder, command, "-h").ending(0).saying("");
            assertTrue(call.out().startsWith("Usage: holdfast " + command), call.out());
        }
    }

    @Test
    void version() {
        Call call = Call.in(folder, "--version").ending(0).saying("");
        assertTrue(call.out().matches("holdfast .+\n"), call.out());
    }
}
