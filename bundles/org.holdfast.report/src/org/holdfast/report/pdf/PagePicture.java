package org.holdfast.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Element;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;

/** A picture of a page, as large as it says. */
final class PagePicture implements SVGImage {
    private static final int NESTING = 64;
    private static final URI NOWHERE = URI.create("data:,");
    /** Pictures of large plans have more elements than the library's limit allows; they are our own, not a stranger's. */
    private static final LoaderContext CONTEXT = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(new DocumentLimits(NESTING, NESTING, Integer.MAX_VALUE)).build();

    private final SVGDocument picture;
    private final float width;
    private final float height;
    private final double dotsPerPixel;

    PagePicture(Element svg, double dotsPerPixel) {
        PageFonts.registerForPictures();
        svg.setAttribute("font-family", PageFonts.TEXT);
        this.picture = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(bytes(svg)), NOWHERE, CONTEXT), "a picture is no SVG");
        this.dotsPerPixel = dotsPerPixel;
        FloatSize own = picture.size();
        this.width = own.width;
        this.height = own.height;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.ceil(width * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.ceil(height * dotsPerPixel);
    }

    @Override
    @NonNullByDefault({})
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        device.drawWithGraphics((float) x, (float) y, width, height, graphics -> picture
                .renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height)));
    }

    private static byte[] bytes(Element svg) {
        StringWriter text = new StringWriter();
        try {
            Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            copy.transform(new DOMSource(svg), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("a picture of the page cannot be copied", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
