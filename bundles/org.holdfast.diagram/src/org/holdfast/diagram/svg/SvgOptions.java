package org.holdfast.diagram.svg;

import java.util.Optional;
import java.util.function.Function;

import org.holdfast.diagram.view.Node;

/**
 * How a diagram is to be drawn.
 *
 * @param theme
 *            on which ground
 * @param icons
 *            finds signs
 * @param links
 *            where a node leads who follows it
 * @param legend
 *            what colours and signs mean
 * @param note
 *            what is to be said of the whole picture, such as what was folded; empty for nothing
 * @param prefix
 *            of all ids, so that several pictures can be in one page
 * @param heading
 *            whether the title stands above it; a figure of a document has its own
 */
public record SvgOptions(Theme theme, Icons icons, Function<Node, Optional<String>> links, Legend legend, String note,
        String prefix, boolean heading) {
    /** A picture that stands alone. */
    public static final SvgOptions ALONE = new SvgOptions(Theme.BOTH, Icons.NONE, node -> Optional.empty(), Legend.NONE,
            "", "", true);

    /**
     * A picture within a page: light, without a heading.
     *
     * @param idPrefix
     *            that no other picture of the page has
     */
    public static SvgOptions within(String idPrefix) {
        return new SvgOptions(Theme.LIGHT, Icons.NONE, node -> Optional.empty(), Legend.NONE, "", idPrefix, false);
    }

    /** The same on another ground. */
    public SvgOptions theme(Theme other) {
        return new SvgOptions(other, icons, links, legend, note, prefix, heading);
    }

    /** The same with signs. */
    public SvgOptions icons(Icons other) {
        return new SvgOptions(theme, other, links, legend, note, prefix, heading);
    }

    /** The same with links. */
    public SvgOptions links(Function<Node, Optional<String>> other) {
        return new SvgOptions(theme, icons, other, legend, note, prefix, heading);
    }

    /** The same with a legend. */
    public SvgOptions legend(Legend other) {
        return new SvgOptions(theme, icons, links, other, note, prefix, heading);
    }

    /** The same with a note. */
    public SvgOptions note(String other) {
        return new SvgOptions(theme, icons, links, legend, other, prefix, heading);
    }
}
