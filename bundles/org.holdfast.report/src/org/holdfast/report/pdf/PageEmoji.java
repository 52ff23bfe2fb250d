package org.holdfast.report.pdf;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Emoji on pages: fonts of pages have few of them. Those that they lack are told by their names in Unicode, such as
 * {@code [bank]}, for a box in their place would say nothing. Pictures, where a name has no room, keep the box.
 */
final class PageEmoji {
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int AS_EMOJI = 0xfe0f;
    private static final char BOX = '\u25a1';

    private PageEmoji() {}

    /** A node, and whether it is in a picture. */
    private record Place(Node node, boolean inPicture) {}

    /** Has the texts of a page tell what its fonts cannot show. */
    static void tell(Document page) {
        List<Place> open = new ArrayList<>(List.of(new Place(page.getDocumentElement(), false)));
        while (!open.isEmpty()) {
            Place place = open.removeLast();
            boolean inPicture = place.inPicture()
                    || place.node() instanceof Element element && element.getTagName().equals("svg");
            if (place.node() instanceof Text text) {
                if (text.getData().codePoints().anyMatch(Character::isEmojiPresentation)) {
                    text.setData(told(text.getData(), inPicture));
                }
            }
            for (Node child = place.node().getFirstChild(); child != null; child = child.getNextSibling()) {
                open.add(new Place(child, inPicture));
            }
        }
    }

    private static String told(String text, boolean inPicture) {
        PageFonts.registerForPictures();
        Font font = new Font(PageFonts.TEXT, Font.PLAIN, 1);
        StringBuilder told = new StringBuilder();
        boolean isAfterName = false;
        for (int point : text.codePoints().toArray()) {
            boolean belongsToIt = point == ZERO_WIDTH_JOINER || point == AS_EMOJI || Character.isEmojiModifier(point);
            if (isAfterName && belongsToIt) {
                continue;
            }
            isAfterName = Character.isEmojiPresentation(point) && !font.canDisplay(point);
            if (isAfterName && inPicture) {
                told.append(BOX);
            } else if (isAfterName) {
                told.append('[').append(Character.getName(point).toLowerCase(Locale.ROOT)).append(']');
            } else {
                told.appendCodePoint(point);
            }
        }
        return told.toString();
    }
}
