package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What the guide shows of {@code holdfast impact} is what it prints. */
class ImpactGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));

    @Test
    void theGuideShowsWhatIsPrinted() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/analyses/impact.md"));
        assertShown(guide, "--top", "8", "--cut-sets", "2");
        assertShown(guide, "--scenario", "blizzard", "--scenario", "hostFailure[esx2]");
    }

    private static void assertShown(String guide, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "impact";
        arguments[1] = "examples/mail-order";
        System.arraycopy(options, 0, arguments, 2, options.length);
        String printed = Call.in(ROOT, arguments).ending(0).out();
        assertTrue(guide.contains(printed), () -> "docs/analyses/impact.md does not show:\n" + printed);
    }
}
