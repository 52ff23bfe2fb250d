package org.holdfast.report.content;

/** A piece of running text. The texts are those of people: each form escapes them. */
public sealed interface Span {

    /** The text itself. */
    String text();

    /** Plain text. */
    record Plain(String text) implements Span {}

    /** Text that stands out. */
    record Strong(String text) implements Span {}

    /** The name of something in the plan file, or a code. */
    record Name(String text) implements Span {}

    /** English in a report of whatever language: what nobody has translated. It is read aloud as English. */
    record English(String text) implements Span {}

    /**
     * Text that leads to a place in the report.
     *
     * @param text
     *            the text
     * @param anchor
     *            the anchor of a section, a table row or a figure; where there is no such place, the text stays plain
     */
    record Link(String text, String anchor) implements Span {}

    /** Plain text. */
    static Span plain(String text) {
        return new Plain(text);
    }

    /** Text that stands out. */
    static Span strong(String text) {
        return new Strong(text);
    }
}
