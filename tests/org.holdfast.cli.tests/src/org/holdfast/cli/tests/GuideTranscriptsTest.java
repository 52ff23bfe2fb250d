package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each call that a page of the guide shows prints what the page shows. */
class GuideTranscriptsTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));
    private static final Pattern CALL = Pattern.compile("```\n\\$ holdfast ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = { "choose", "cost", "impact", "recover", "simulate" })
    void thePageShowsWhatIsPrinted(String page) throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/analyses/" + page + ".md"));
        List<MatchResult> calls = CALL.matcher(guide).results().toList();
        assertTrue(!calls.isEmpty());
        for (MatchResult call : calls) {
            // the quotes are the shell's
            String[] words = call.group(1).replace("'", "").split(" ");
            assertEquals(Call.in(ROOT, words).ending(0).out(), call.group(2));
        }
    }
}
