package org.holdfast.report.office;

/** Text of people, fit for XML. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text, with the replacement character in place of what XML 1.0 has no way to write, such as a bell. */
    public static String of(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed) ? text
                : text.codePoints().map(point -> isAllowed(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The start of a text, of so many chars at most; no character is cut in two. */
    public static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</a> */
    private static boolean isAllowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
