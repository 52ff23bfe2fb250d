package org.holdfast.rules.tests.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Severity;
import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples' README says what is found in each. */
class ExampleFindingsTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("holdfast.root", "../.."), "examples");

    @ParameterizedTest
    @ValueSource(strings = { "mail-order", "e-mail" })
    void completePlansAreClean(String folder) {
        assertEquals(List.of(), check(folder).findings());
    }

    @Test
    void mailOrderAcceptsWhatItLivesWith() {
        assertEquals(List.of("C01", "G03", "H01"), check("mail-order").result().accepted().stream()
                .map(accepted -> accepted.finding().code()).toList());
    }

    @Test
    void theFirstDraftHasErrorsInSignedStepsAndWorkInTheNext() {
        assertEquals(
                List.of("A04 error", "A05 error", "B02 error", "B08 error", "C01 warning", "C02 warning",
                        "C03 warning", "C07 warning", "C07 warning", "C08 warning", "C08 warning", "C08 warning"),
                check("first-draft").findings().stream().map(line -> line.replaceFirst("(\\S+ \\S+) .*", "$1"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "cloud-gov", "worked-case", "worked-case-ransomware", "worked-case-short-retention" })
    void plansThatSignNothingHaveWarningsOnly(String folder) {
        CheckResult result = check(folder).result();
        assertEquals(Optional.of(Severity.WARNING), result.worst());
    }

    private static CheckedText check(String folder) {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            return CheckedText.of(files.filter(file -> file.toString().endsWith(".bcp")).sorted()
                    .map(ExampleFindingsTest::text).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
