package org.holdfast.report.section;

import java.util.List;

import org.holdfast.report.wording.Messages;

/** Lists in a cell: of so many that nobody reads them the first, and how many more there are and what tells them. */
final class LongList {
    private static final int MOST = 20;

    private LongList() {}

    /** The texts in one, with something between them. */
    static String joined(List<String> texts, String between, Messages messages) {
        // "and one more" would take the room of the one
        return texts.size() <= MOST + 1 ? String.join(between, texts)
                : messages.text("list.more", String.join(between, texts.subList(0, MOST)), between,
                        texts.size() - MOST);
    }
}
