package org.holdfast.diagram.svg;

import org.holdfast.diagram.text.XmlText;

/** Writes elements of SVG: attributes escaped, numbers with two decimals at most and without a locale. */
public class Markup {
    private static final int HUNDREDTHS = 100;

    private final StringBuilder text = new StringBuilder();

    /** Begins an element; {@link #with} adds attributes, {@link #close} or {@link #open} complete its start. */
    public Markup begin(String element) {
        text.append('<').append(element);
        return this;
    }

    /** Adds an attribute. */
    public Markup with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"").append(XmlText.of(value)).append('"');
        return this;
    }

    /** Adds an attribute that is a number. */
    public Markup with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** Completes an element that holds nothing. */
    public Markup close() {
        text.append("/>");
        return this;
    }

    /** Completes an element that holds nothing but a title, which readers see when they point at it. */
    public Markup close(String element, String title) {
        return title.isEmpty() ? close() : open().element("title", title).end(element);
    }

    /** Completes the start of an element that holds others. */
    public Markup open() {
        text.append('>');
        return this;
    }

    /** Text, as it is read. */
    public Markup words(String words) {
        text.append(XmlText.of(words));
        return this;
    }

    /** Completes an element that holds others. */
    public Markup end(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds words, complete; none if there are no words. */
    public Markup element(String element, String words) {
        return words.isEmpty() ? this : begin(element).open().words(words).end(element);
    }

    /** What is markup already. */
    public Markup markup(String markup) {
        text.append(markup);
        return this;
    }

    /** Things are easier to compare line by line. */
    public Markup line() {
        text.append('\n');
        return this;
    }

    /** Takes away what was written so far. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /** A number as SVG has it: two decimals at most, none that are naught. */
    public static String number(double value) {
        long hundredths = Math.round(value * HUNDREDTHS);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / HUNDREDTHS;
        long rest = Math.abs(hundredths) % HUNDREDTHS;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + '.' + (rest % 10 == 0 ? Long.toString(rest / 10) : rest < 10 ? "0" + rest : rest);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
