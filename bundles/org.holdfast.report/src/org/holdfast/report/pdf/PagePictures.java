package org.holdfast.report.pdf;

import java.io.File;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Element;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;

/** Draws the pictures of a page with jsvg. */
final class PagePictures implements SVGDrawer {

    @Override
    @NonNullByDefault({})
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height,
            double dotsPerPixel) {
        return new PagePicture(svg, dotsPerPixel);
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
