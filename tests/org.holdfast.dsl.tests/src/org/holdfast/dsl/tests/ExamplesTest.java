package org.holdfast.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.holdfast.dsl.plan.PlanLoader;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of examples is one plan in which the language finds no problem. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("holdfast.root", "../.."), "examples");

    @ParameterizedTest
    @MethodSource("folders")
    void theLanguageFindsNoProblem(Path folder) throws IOException {
        assertEquals(List.of(), PlanTexts.service(PlanLoader.class).load(plans(folder)).problems());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void oneFileHoldsThePlan(Path folder) throws IOException {
        var documents = PlanTexts.service(PlanLoader.class).load(plans(folder)).documents();
        assertEquals(1, documents.stream().filter(document -> document.getPlan() != null).count());
    }

    @Test
    void theReadmeNamesEachFolder() throws IOException {
        String readme = Files.readString(EXAMPLES.resolve("README.md"));
        for (Path folder : folders()) {
            assertTrue(readme.contains("`" + folder.getFileName() + "`"), folder + " is not in the README");
        }
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> plans(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bcp")).sorted().toList();
        }
    }
}
