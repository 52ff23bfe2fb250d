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
import org.holdfast.design.wording.Words;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;
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

    /** A day of reports in Romanian is no {@code d}, and twenty and more take a {@code de}. */
    @Test
    void timesAreInTheLanguage() {
        Words romanian = new Words(Locale.forLanguageTag("ro"));
        assertEquals("MTD 1\u00a0zi", romanian.of("MTD", Duration.parse("1 d")));
        assertEquals("MTD 2\u00a0s\u0103pt\u0103m\u00e2ni", romanian.of("MTD", Duration.parse("2 w")));
        assertEquals("revine dup\u0103 30\u00a0de\u00a0zile\u00a04\u00a0h",
                romanian.of("back", new Elapsed(Rational.of(30 * 86_400 + 4 * 3600))));
        assertEquals("back after 30\u00a0d\u00a04\u00a0h",
                new Words(Locale.ENGLISH).of("back", new Elapsed(Rational.of(30 * 86_400 + 4 * 3600))));
        assertEquals("20\u00a0de\u00a0persoane", romanian.counted("people", 20).replace(' ', '\u00a0'));
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
