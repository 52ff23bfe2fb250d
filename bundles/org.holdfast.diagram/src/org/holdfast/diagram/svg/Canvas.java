package org.holdfast.diagram.svg;

import java.text.Bidi;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.text.TextBlock;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Line;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** What a picture is drawn on: markup, inks and signs, and what all drawings have in common. */
final class Canvas {
    /** The colour that most signs have most of. */
    private static final Ink SIGN = Ink.of(new Colour(43, 124, 192));
    private static final double FAINT = 1.8;

    final Markup svg = new Markup();
    final Palette palette;
    final IconSheet icons;
    final SvgOptions options;

    Canvas(SvgOptions options) {
        this.options = options;
        this.palette = new Palette(options.theme());
        this.icons = new IconSheet(options, palette);
    }

    /** How thick a line is, and how it is broken. */
    void line(Line line) {
        if (line.width() != 1) {
            svg.with("stroke-width", line.width());
        }
        switch (line.dash()) {
            case SOLID -> {
            }
            case DASH -> svg.with("stroke-dasharray", "7 4");
            case DOT -> svg.with("stroke-dasharray", "2 3");
            case DASH_DOT -> svg.with("stroke-dasharray", "8 3 2 3");
        }
    }

    /** Words above something, with their sign. */
    void heading(Label label, TextBlock words, Bounds at, Ink ink, Ink ground) {
        label.icon().flatMap(icons::id).ifPresent(id -> sign(id, iconAt(words, at, true), ground));
        letters(label, words, at, false, ink);
    }

    /** Words with their sign. */
    void words(Label label, TextBlock words, Bounds at, boolean centred, Ink ink, Ink ground) {
        label.icon().flatMap(icons::id).ifPresent(id -> sign(id, iconAt(words, at, false), ground));
        letters(label, words, at, centred, ink);
    }

    private void sign(String id, Bounds at, Ink ground) {
        plate(at, ground);
        sign(id, at);
    }

    /** Words alone. */
    void letters(Label label, TextBlock words, Bounds at, boolean centred, Ink ink) {
        double top = at.y() + (at.height() - words.textHeight()) / 2;
        double left = at.x() + words.indent();
        double middle = left + (at.width() - words.indent()) / 2;
        for (TextBlock.Line line : words.lines()) {
            boolean reversed = new Bidi(line.words(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            text(line, centred || !reversed ? middle : left, top + line.baseline(), centred || !reversed, !reversed,
                    label.formats(), ink);
        }
    }

    /** In the middle of plain nodes, which may be round; beside the first line where words stand above something. */
    private static Bounds iconAt(TextBlock words, Bounds at, boolean above) {
        double y = above && words.lines().size() > 1 ? at.y() : at.middleY() - TextBlock.ICON / 2;
        return new Bounds(at.x(), y, TextBlock.ICON, TextBlock.ICON);
    }

    /** Signs have colours of their own; where these would not be seen, a sign gets a light plate. */
    private void plate(Bounds icon, Ink ground) {
        if (Contrast.of(SIGN.light(), ground.light()) < FAINT || Contrast.of(SIGN.dark(), ground.dark()) < FAINT) {
            Outline.begin(svg, new Shape.Rounded(4), icon.grown(2));
            palette.fill(svg, Ink.PAPER);
            svg.close();
        }
    }

    /** A sign or picture that was found. */
    void sign(String id, Bounds at) {
        svg.begin("use").with("href", "#" + id).with("x", at.x()).with("y", at.y()).with("width", at.width())
                .with("height", at.height()).close();
    }

    private void text(TextBlock.Line line, double x, double baseline, boolean centred, boolean fromTheRight,
            Set<Label.Format> formats, Ink ink) {
        svg.begin("text").with("x", x).with("y", baseline).with("font-size", line.size());
        if (centred) {
            svg.with("text-anchor", "middle");
        }
        if (fromTheRight) {
            svg.with("direction", "rtl").with("unicode-bidi", "embed");
        }
        if (line.bold()) {
            svg.with("font-weight", "bold");
        }
        if (formats.contains(Label.Format.ITALIC)) {
            svg.with("font-style", "italic");
        }
        decoration(formats).ifPresent(value -> svg.with("text-decoration", value));
        palette.fill(svg, ink);
        svg.open().words(line.words()).end("text");
    }

    private static Optional<String> decoration(Set<Label.Format> formats) {
        String under = formats.contains(Label.Format.UNDERLINE) ? "underline" : "";
        String through = formats.contains(Label.Format.STRIKE_THROUGH) ? "line-through" : "";
        return Optional.of((under + " " + through).strip()).filter(value -> !value.isEmpty());
    }
}
