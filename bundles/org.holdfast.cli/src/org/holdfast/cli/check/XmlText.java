package org.holdfast.cli.check;

/** Text made fit for XML, which has no way to write most control characters. */
final class XmlText {
    private XmlText() {}

    /** The text with what XML 1.0 does not allow replaced by {@code \}{@code uXXXX}. */
    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isLegal(point)) {
                legal.appendCodePoint(point);
            } else {
                legal.append(String.format("\\u%04X", point));
            }
        });
        return legal.toString();
    }

    /**
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</a>; those of it that it discourages are left out
     */
    private static boolean isLegal(int point) {
        return point == '\n' || point == '\t' || point >= 0x20 && point < 0x7F || point >= 0xA0 && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
