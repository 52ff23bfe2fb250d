package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.holdfast.design.HoldfastViewpoint;
import org.holdfast.design.tests.SpecificationText.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every label has words in both languages, and there are no others. */
class LabelTest {
    private static final Path BUNDLE = Path.of(System.getProperty("holdfast.root", "../.."),
            "bundles/org.holdfast.design");

    static Stream<Said> keys() {
        return SpecificationText.all().filter(said -> said.value().startsWith("%"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasWords(Said said) {
        String key = said.value().substring(1);
        assertNotEquals(key, HoldfastViewpoint.labels(Locale.ENGLISH).apply(key));
        assertNotEquals(key, HoldfastViewpoint.labels(Locale.forLanguageTag("ro")).apply(key));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plugin.properties", "plugin_ro.properties" })
    void everyLabelIsUsed(String file) throws IOException {
        Set<String> used = keys().map(said -> said.value().substring(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(used, new TreeSet<>(read(BUNDLE.resolve(file)).stringPropertyNames()));
    }

    @Test
    void wordsOfServicesAreInBothLanguages() throws IOException {
        Path folder = BUNDLE.resolve("src/org/holdfast/design/wording");
        Properties english = read(folder.resolve("words.properties"));
        Properties romanian = read(folder.resolve("words_ro.properties"));
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(romanian.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(romanian.getProperty(key)), key);
        }
    }

    @Test
    void whatIsShownHasALabel() {
        assertEquals(Set.of(), SpecificationText.elements().filter(element -> element.getTagName()
                .matches("ownedViewpoints|ownedRepresentations|defaultLayer|additionalLayers|toolSections|"
                        + "nodeMappings|edgeMappings|containerMappings"))
                .filter(element -> !element.hasAttribute("label")).map(SpecificationText::path)
                .collect(Collectors.toSet()));
        assertTrue(keys().count() > 100);
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[0-9]\\}").matcher(text).results().map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        return read;
    }
}
