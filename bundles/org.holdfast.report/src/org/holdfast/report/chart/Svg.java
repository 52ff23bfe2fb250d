package org.holdfast.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.holdfast.diagram.text.XmlText;

/**
 * Writes an SVG document. Only presentation attributes are written, and neither ids nor references: pictures stand beside
 * each other in one page, and nothing in one may reach into another.
 */
final class Svg {
    static final double WIDTH = 720;
    private static final int DECIMALS = 2;

    private final StringBuilder text = new StringBuilder();

    /** Begins an element; {@link #with} adds attributes, {@link #close} or {@link #end} complete it. */
    Svg begin(String element) {
        text.append('<').append(element);
        return this;
    }

    Svg with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"").append(XmlText.of(value)).append('"');
        return this;
    }

    Svg with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** Completes an element that holds nothing. */
    Svg close() {
        text.append("/>");
        return this;
    }

    /** Completes an element that holds nothing but a title, which readers see when they point at it. */
    Svg close(String element, String title) {
        return title.isEmpty() ? close() : open().title(title).end(element);
    }

    /** Completes the start of an element that holds others. */
    Svg open() {
        text.append('>');
        return this;
    }

    Svg words(String words) {
        text.append(XmlText.of(words));
        return this;
    }

    Svg title(String title) {
        return begin("title").open().words(title).end("title");
    }

    Svg end(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    /** A rectangle without a border. */
    Svg rectangle(double x, double y, double width, double height, String fill) {
        return begin("rect").with("x", x).with("y", y).with("width", width).with("height", height).with("fill", fill);
    }

    /** A line, complete. */
    Svg line(double x, double y, double toX, double toY, String colour) {
        return path("M" + number(x) + " " + number(y) + "L" + number(toX) + " " + number(toY), colour, 1).close();
    }

    /** A path that is drawn as a line. */
    Svg path(String path, String colour, double thickness) {
        return begin("path").with("d", path).with("fill", "none").with("stroke", colour).with("stroke-width",
                thickness);
    }

    /** A path that is filled. */
    Svg area(String path, String fill) {
        return begin("path").with("d", path).with("fill", fill);
    }

    /** The document of what was written, on white: it is read on dark pages and on paper alike. */
    Picture picture(Heading heading, double width, double height) {
        Svg document = new Svg().begin("svg").with("xmlns", "http://www.w3.org/2000/svg").with("role", "img")
                .with("width", width).with("height", height)
                .with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("font-family", "Liberation Sans, Helvetica, Arial, sans-serif").open();
        document.title(heading.title()).begin("desc").open().words(heading.description()).end("desc");
        document.begin("rect").with("width", width).with("height", height).with("fill", Colours.PAPER).close();
        document.text.append(text);
        return new Picture(document.end("svg").text.toString(), width, height, heading.description());
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
