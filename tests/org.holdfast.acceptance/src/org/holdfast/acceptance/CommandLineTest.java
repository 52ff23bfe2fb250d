package org.holdfast.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of calls. */
class CommandLineTest {
    private static final String[] CHECK = { "check", "--as-of", "2026-11-23", "examples/mail-order" };

    @TempDir
    Path folder;

    @Test
    void saysItsVersion() {
        Outcome outcome = Caller.in(folder).call("--version").ending(0).saying("");
        assertTrue(outcome.out().matches("holdfast \\d+\\.\\d+\\.\\d+\\.\\d{12}\n"), outcome::out);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-h", "--help" })
    void saysHowItIsCalled(String option) {
        Outcome outcome = Caller.in(folder).call(option).ending(0).saying("");
        assertTrue(outcome.out().startsWith("Usage: holdfast [-hV] [COMMAND]\n"), outcome::out);
        assertTrue(outcome.out().contains("\n  check "), outcome::out);
    }

    @Test
    void theExampleHolds() {
        Outcome outcome = Caller.inProduct().call(CHECK).ending(0).saying("");
        assertTrue(outcome.out().startsWith("Novum Mail Order, as of 2026-11-23\n"), outcome::out);
        assertTrue(outcome.out().contains("\nThe plan holds by what was checked"), outcome::out);
    }

    @Test
    void findingsEndWith1() throws IOException {
        Files.writeString(folder.resolve("my plan.bcp"), """
                plan novum { steps { a done 2026-05-04 by boss } }
                role boss people 1
                product shop { needs sell }
                function sell { priority low }
                """);
        Outcome outcome = Caller.in(folder).call("check", "my plan.bcp").ending(1).saying("");
        assertTrue(outcome.out().contains("my plan.bcp:"), outcome::out);
    }

    @Test
    void wrongCallsEndWith2AndALine() {
        Caller.in(folder).call("check", "no where").ending(2).printing("")
                .saying("holdfast: no where: no such file or folder\n");
        Caller.in(folder).call("chekc").ending(2).printing("").saying(
                "holdfast: Unmatched argument at index 0: 'chekc'; did you mean check? (holdfast --help says more)\n");
    }

    @Test
    void argumentsArriveAsTheyAre() {
        Caller.in(folder).call("check", "a  b;c'd*").ending(2).printing("")
                .saying("holdfast: a  b;c'd*: no such file or folder\n");
    }

    @Test
    void jsonIsJson() {
        Outcome outcome = Caller.inProduct().call("check", "--format", "json", "--as-of", "2026-11-23",
                "examples/mail-order").ending(0).saying("");
        JsonObject root = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertEquals(0, root.getAsJsonArray("findings").size());
    }

    @Test
    void tellsCanonicalLayout() throws IOException {
        Caller.inProduct().call("format", "--check", "examples/mail-order").ending(0).printing("").saying("");
        Files.writeString(folder.resolve("untidy.bcp"), "plan   novum {}\n");
        Caller.in(folder).call("format", "--check", "untidy.bcp").ending(1);
        assertEquals("plan   novum {}\n", Files.readString(folder.resolve("untidy.bcp")));
    }

    @Test
    void explainsARule() {
        Outcome outcome = Caller.in(folder).call("rules", "C02").ending(0).saying("");
        assertTrue(outcome.out().startsWith("C02: "), outcome::out);
    }

    @Test
    void noColoursInAPipe() {
        for (String plan : List.of("examples/mail-order", "examples/first-draft")) {
            Outcome piped = Caller.inProduct().call("check", "--as-of", "2026-11-23", plan);
            assertFalse(piped.out().contains("\u001b"), piped::out);
            assertEquals(piped, Caller.inProduct().with("NO_COLOR", "1").call("check", "--as-of", "2026-11-23", plan));
        }
    }
}
