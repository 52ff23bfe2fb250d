package org.holdfast.ui.internal.text.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with places to fill in.
 *
 * @param text
 *            the text as it is inserted
 * @param slots
 *            the places, in the order in which they are filled in; the last is where the cursor ends
 */
record Snippet(String text, List<Slot> slots) {

    // ${2:title}, $0, ${0:condition}
    private static final Pattern SLOT = Pattern.compile("\\$(?:(\\d)|\\{(\\d):([^}]*)\\})");

    /** A place within the text. */
    record Slot(int number, int offset, int length) {}

    /**
     * Reads a snippet as the Language Server Protocol writes it.
     *
     * @param newLine
     *            what begins a new line where it is inserted: line end and indentation
     */
    static Snippet of(String source, String newLine) {
        String text = source.replace("\n", newLine);
        StringBuilder plain = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int done = 0;
        while (slot.find()) {
            plain.append(text, done, slot.start());
            String filled = slot.group(3) == null ? "" : slot.group(3);
            int number = Integer.parseInt(slot.group(1) == null ? slot.group(2) : slot.group(1));
            slots.add(new Slot(number, plain.length(), filled.length()));
            plain.append(filled);
            done = slot.end();
        }
        plain.append(text, done, text.length());
        slots.sort((one, other) -> Integer.compare(order(one), order(other)));
        return new Snippet(plain.toString(), List.copyOf(slots));
    }

    private static int order(Slot slot) {
        return slot.number() == 0 ? Integer.MAX_VALUE : slot.number();
    }
}
