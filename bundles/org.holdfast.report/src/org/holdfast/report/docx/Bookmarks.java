package org.holdfast.report.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.holdfast.report.content.Report;

/** The names of the places of a document: 40 letters, digits and underscores at most, the first of them a letter. */
final class Bookmarks {
    private static final int LONGEST_OF_ANCHOR = 30;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Bookmarks(Report report) {
        report.anchors().forEach(anchor -> numbers.putIfAbsent(anchor, numbers.size() + 1));
    }

    /** The name of the place of an anchor, if there is such a place. */
    Optional<String> name(String anchor) {
        return Optional.ofNullable(numbers.get(anchor)).map(number -> name(anchor, number));
    }

    /** Begins and ends the place, which is here. */
    void place(WordXml xml, String anchor) {
        Integer number = numbers.get(anchor);
        if (number != null) {
            xml.empty("bookmarkStart", "id", number, "name", name(anchor, number)).empty("bookmarkEnd", "id", number);
        }
    }

    private static String name(String anchor, int number) {
        String letters = anchor.replaceAll("[^A-Za-z0-9]", "_");
        return "h" + number + "_" + letters.substring(0, Math.min(letters.length(), LONGEST_OF_ANCHOR));
    }
}
