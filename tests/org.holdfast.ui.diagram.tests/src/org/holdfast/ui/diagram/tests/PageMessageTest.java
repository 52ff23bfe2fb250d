package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;

import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.ui.diagram.internal.PageMessage;
import org.junit.jupiter.api.Test;

/** Messages are told to the page by scripts. */
class PageMessageTest {

    @Test
    void aShortMessageIsOneScript() {
        assertEquals(List.of("window.holdfastReceive(\"{\\\"a\\\":\\\"\\u0027\\u2028\\\"}\")"),
                PageMessage.scripts("{\"a\":\"'\u2028\"}"));
    }

    @Test
    void aLongMessageComesInPartsThatSplitNoCharacter() {
        // each is two chars, and the one before them makes all parts begin in the middle of one
        String message = "x" + "\ud83d\udca5".repeat(100_000);
        List<String> scripts = PageMessage.scripts(message);
        assertTrue(scripts.stream().allMatch(script -> script.length() < 100_000));
        assertEquals(message, scripts.stream()
                .map(script -> script.replaceFirst("^window\\.holdfastPart\\((\".*\"),(true|false)\\)$", "$1"))
                .map(part -> new Gson().fromJson(part, String.class)).collect(Collectors.joining()));
        assertEquals(1, scripts.stream().filter(script -> script.endsWith(",true)")).count());
        assertTrue(scripts.getLast().endsWith(",true)"));
        assertTrue(scripts.stream().noneMatch(script -> script.contains("\ud83d\"")), "halves of characters");
    }
}
