package org.holdfast.report.pdf;

import java.io.File;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;

/** Draws the pictures of a page with jsvg. */
final class PagePictures implements SVGDrawer {
    /** The title of a chapter and a paragraph of two lines, in pixels. */
    private static final double OPENING = 100;

    /** The library asks for each twice or more. */
    private final Map<Element, SVGImage> made = new IdentityHashMap<>();

    /** Makes pictures no larger than a page, and says what is to be seen where tags of PDF look for it. */
    static void prepare(Document page) {
        for (Node node : pictures(page)) {
            if (node instanceof Element svg && svg.getParentNode() instanceof Element picture) {
                svg.setAttribute("alt", picture.getAttribute("aria-label"));
                fit(svg);
            }
        }
    }

    /** A list of its own: that of the document is looked up anew from the first element on after each change of one. */
    private static List<Node> pictures(Document page) {
        NodeList found = page.getElementsByTagName("svg");
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    }

    private static void fit(Element svg) {
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        double scale = PictureRoom.scale(width, height, isAfterOpening(svg) ? OPENING : 0);
        svg.setAttribute("width", Double.toString(width * scale));
        svg.setAttribute("height", Double.toString(height * scale));
    }

    /** Whether a chapter begins on the page for which the picture turns it. */
    private static boolean isAfterOpening(Element svg) {
        for (Node node = svg.getParentNode(); node instanceof Element around; node = node.getParentNode()) {
            if (around.getAttribute("class").startsWith("opening")) {
                return true;
            }
        }
        return false;
    }

    @Override
    @NonNullByDefault({})
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height,
            double dotsPerPixel) {
        return made.computeIfAbsent(svg, each -> new PagePicture(each, dotsPerPixel));
    }

    @Override
    @NonNullByDefault({})
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext context) {
        // the fonts of pictures are those of PageFonts
    }

    @Override
    @NonNullByDefault({})
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // nothing is open
    }
}
