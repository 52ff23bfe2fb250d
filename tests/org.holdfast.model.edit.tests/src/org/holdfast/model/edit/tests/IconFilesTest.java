package org.holdfast.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.holdfast.model.HoldfastPackage;
import org.junit.jupiter.api.Test;

/** The folder of icons holds what is asked for, and nothing that a generator left there. */
class IconFilesTest {
    private static final Path ICONS = Path.of(System.getProperty("holdfast.root", "../.."),
            "bundles/org.holdfast.model.edit/icons");

    @Test
    void oneForEachClassAndOneForAllExpressions() throws IOException {
        Set<String> expected = HoldfastPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).map(IconFilesTest::shown)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("README.md");
        try (var files = Files.walk(ICONS)) {
            assertEquals(expected, files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static String shown(EClass type) {
        EClass expression = HoldfastPackage.Literals.EXPRESSION;
        return (expression.isSuperTypeOf(type) ? expression : type).getName() + ".svg";
    }
}
