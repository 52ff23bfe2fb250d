package org.holdfast.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.holdfast.report.wording.Messages;
import org.junit.jupiter.api.Test;

/** The texts of all languages: the same keys, each once, with the same places. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
        assertEquals(places("messages.properties"), places("messages_ro.properties"));
    }

    @Test
    void noKeyIsThereTwice() {
        for (String file : List.of("messages.properties", "messages_ro.properties")) {
            List<String> keys = entries(file).stream().map(entry -> entry[0]).toList();
            SortedSet<String> once = new TreeSet<>();
            assertEquals(List.of(), keys.stream().filter(key -> !once.add(key)).toList(), file);
        }
    }

    @Test
    void noTextIsEmptyAndNoApostropheIsLost() {
        for (String file : List.of("messages.properties", "messages_ro.properties")) {
            for (String[] entry : entries(file)) {
                assertTrue(!entry[1].isBlank() || entry[0].equals("grouping"), entry[0]);
                assertTrue(!entry[1].replace("''", "").contains("'"),
                        file + ": an apostrophe is written twice: " + entry[0]);
            }
        }
    }

    /** Good Romanian has a comma below ș and ț (U+0219, U+021B), not the cedilla of Turkish. */
    @Test
    void romanianLettersHaveACommaBelow() {
        entries("messages_ro.properties").forEach(entry -> assertTrue(
                entry[1].chars().noneMatch(letter -> "\u015f\u0163\u015e\u0162".indexOf(letter) >= 0), entry[0]));
    }

    @Test
    void numbersTakeTheirNounInTheRightForm() {
        Messages romanian = Messages.in(Locale.of("ro"));

        assertEquals(
                List.of("0 zile", "1 zi", "2 zile", "19 zile", "20 de zile", "100 de zile", "101 zile", "119 zile",
                        "120 de zile"),
                List.of(0, 1, 2, 19, 20, 100, 101, 119, 120).stream()
                        .map(number -> romanian.counted("unit.day", number)).toList());
    }

    private static Map<String, SortedSet<String>> places(String file) {
        Map<String, SortedSet<String>> places = new TreeMap<>();
        entries(file).forEach(entry -> places.put(entry[0],
                new TreeSet<>(PLACE.matcher(entry[1]).results().map(MatchResult::group).toList())));
        return places;
    }

    /** Each line with a key, as it stands in the file: properties would keep the last of two. */
    private static List<String[]> entries(String file) {
        List<String[]> entries = new ArrayList<>();
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> entries.add(line.split("=", 2)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return entries;
    }
}
