package org.holdfast.report.chart;

import org.holdfast.diagram.svg.Markup;

/**
 * Writes an SVG document. Only presentation attributes are written, and neither ids nor references: pictures stand beside
 * each other in one page, and nothing in one may reach into another.
 */
final class Svg extends Markup {
    static final double WIDTH = 720;

    /** A rectangle without a border. */
    Markup rectangle(double x, double y, double width, double height, String fill) {
        return begin("rect").with("x", x).with("y", y).with("width", width).with("height", height).with("fill", fill);
    }

    /** A line, complete. */
    Markup line(double x, double y, double toX, double toY, String colour) {
        return path("M" + number(x) + " " + number(y) + "L" + number(toX) + " " + number(toY), colour, 1).close();
    }

    /** A path that is drawn as a line. */
    Markup path(String path, String colour, double thickness) {
        return begin("path").with("d", path).with("fill", "none").with("stroke", colour).with("stroke-width",
                thickness);
    }

    /** A path that is filled. */
    Markup area(String path, String fill) {
        return begin("path").with("d", path).with("fill", fill);
    }

    /** The document of what was written, on white: it is read on dark pages and on paper alike. */
    Picture picture(Heading heading, double width, double height) {
        Markup document = new Markup().begin("svg").with("xmlns", "http://www.w3.org/2000/svg").with("role", "img")
                .with("width", width).with("height", height)
                .with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("font-family", "Liberation Sans, Helvetica, Arial, sans-serif").open();
        document.element("title", heading.title()).begin("desc").open().words(heading.description()).end("desc");
        document.begin("rect").with("width", width).with("height", height).with("fill", Colours.PAPER).close();
        document.markup(toString()).end("svg");
        return new Picture(document.toString(), width, height, heading.description());
    }
}
