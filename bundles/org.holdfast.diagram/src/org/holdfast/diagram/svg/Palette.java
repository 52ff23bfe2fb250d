package org.holdfast.diagram.svg;

import java.util.LinkedHashMap;
import java.util.Map;

import org.holdfast.diagram.view.Colour;

/** The inks that a picture uses. What is light only or dark only says colours where they are used, the rest by a style. */
final class Palette {
    private final Theme theme;
    private final Map<Ink, String> classes = new LinkedHashMap<>();

    Palette(Theme theme) {
        this.theme = theme;
    }

    /** Fills what is being written. */
    void fill(Markup markup, Ink fill) {
        markup.with("fill", hex(shown(fill)));
        if (theme == Theme.BOTH) {
            markup.with("class", "f" + name(fill));
        }
    }

    /** Draws the outline of what is being written, and fills nothing. */
    void stroke(Markup markup, Ink stroke) {
        markup.with("fill", "none").with("stroke", hex(shown(stroke)));
        if (theme == Theme.BOTH) {
            markup.with("class", "s" + name(stroke));
        }
    }

    /** Fills what is being written, and draws its outline. */
    void both(Markup markup, Ink fill, Ink stroke) {
        markup.with("fill", hex(shown(fill))).with("stroke", hex(shown(stroke)));
        if (theme == Theme.BOTH) {
            markup.with("class", "f" + name(fill) + " s" + name(stroke));
        }
    }

    /** One stop of a gradient. */
    void stop(Markup markup, Ink ink) {
        markup.with("stop-color", hex(shown(ink)));
        if (theme == Theme.BOTH) {
            markup.with("class", "t" + name(ink));
        }
    }

    /** The style sheet of all that was used; empty if none is needed. */
    String style() {
        if (theme != Theme.BOTH) {
            return "";
        }
        StringBuilder style = new StringBuilder(".e:hover>path{stroke-width:3}a:hover{opacity:.75}");
        style.append("@media (prefers-color-scheme:dark){");
        return style.append(darkRules("")).append('}').toString();
    }

    /** What is other in the dark, as rules for what lies within what a selector finds; for everything if it is empty. */
    String darkRules(String within) {
        StringBuilder rules = new StringBuilder();
        classes.forEach((ink, name) -> {
            String dark = hex(ink.dark());
            rules.append(within).append(".f").append(name).append("{fill:").append(dark).append('}').append(within)
                    .append(".s").append(name).append("{stroke:").append(dark).append('}').append(within).append(".t")
                    .append(name).append("{stop-color:").append(dark).append('}');
        });
        return rules.toString();
    }

    private String name(Ink ink) {
        return classes.computeIfAbsent(ink, fresh -> Integer.toString(classes.size() + 1));
    }

    private Colour shown(Ink ink) {
        return theme == Theme.DARK ? ink.dark() : ink.light();
    }

    static String hex(Colour colour) {
        int shares = colour.red() << 16 | colour.green() << 8 | colour.blue();
        String digits = Integer.toHexString(shares);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }
}
