package org.holdfast.report.tests.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.holdfast.report.html.HtmlWriter;
import org.holdfast.report.wording.Messages;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

/**
 * A Romanian report is Romanian: no word of our English texts is in it, but for those that the plan has itself, and for what
 * is said to be English.
 */
class RomanianWordsTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern NOT_READ = Pattern.compile(
            "(?s)<script>.*?</script>|<style[^>]*>.*?</style>|<span lang=\"en\".*?</span>|<[^>]*?>|&\\w+;");
    private static final Pattern SAID = Pattern.compile("(?:aria-label|title|data-sort)=\"([^\"]*)\"");

    @Test
    void ofAPlanThatHolds() throws IOException {
        assertRomanian(MailOrder.asItIs().texts());
    }

    @Test
    void ofAFirstDraft() throws IOException {
        assertRomanian(List.of(Files.readString(ROOT.resolve("examples/first-draft/plan.bcp"))));
    }

    private static void assertRomanian(Collection<String> plan) throws IOException {
        Set<String> english = words(texts("messages.properties"));
        english.removeAll(words(texts("messages_ro.properties")));
        english.removeAll(words(plan.stream()));
        assertFalse(english.isEmpty());
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlWriter().write(Told.in(Locale.of("ro"), plan.toArray(String[]::new)).report(), html);

        Set<String> found = words(read(html.toString(StandardCharsets.UTF_8)));
        found.retainAll(english);
        assertEquals(Set.of(), found);
    }

    /** What is read of a page, and what is read aloud. */
    private static Stream<String> read(String html) {
        return Stream.concat(SAID.matcher(html).results().map(said -> said.group(1)),
                Stream.of(NOT_READ.matcher(html).replaceAll(" ")));
    }

    private static Set<String> words(Stream<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> WORD.matcher(text.toLowerCase(Locale.ROOT)).results()
                .forEach(word -> words.add(word.group())));
        return words;
    }

    private static Stream<String> texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts.values().stream().map(String::valueOf);
    }
}
