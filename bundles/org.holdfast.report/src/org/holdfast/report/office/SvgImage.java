package org.holdfast.report.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.holdfast.report.pdf.PageFonts;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** A picture in pixels, for programs that know no SVG. */
public final class SvgImage {
    private static final int PIXELS_A_PIXEL = 2;
    private static final int LARGEST = 6_000;
    private static final int NESTING = 64;
    private static final URI NOWHERE = URI.create("data:,");
    /** Pictures of large plans have more elements than the library's limit allows; they are our own, not a stranger's. */
    private static final LoaderContext CONTEXT = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(new DocumentLimits(NESTING, NESTING, Integer.MAX_VALUE)).build();

    private SvgImage() {}

    /**
     * A picture as PNG, on white and with the fonts of the product, at twice its size so that it is sharp in print.
     *
     * @param width
     *            of the picture in pixels
     * @param height
     *            likewise
     * @throws IOException
     *             if it is no SVG
     */
    public static byte[] png(String svg, double width, double height) throws IOException {
        PageFonts.registerForPictures();
        String lettered = svg.replaceAll("font-family=\"[^\"]*\"", "font-family=\"" + PageFonts.TEXT + "\"");
        SVGDocument picture = new SVGLoader().load(new ByteArrayInputStream(lettered.getBytes(StandardCharsets.UTF_8)),
                NOWHERE, CONTEXT);
        if (picture == null) {
            throw new IOException("a picture of the report is no SVG");
        }
        double scale = Math.min(PIXELS_A_PIXEL, LARGEST / Math.max(width, height));
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            picture.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                    new ViewBox(image.getWidth(), image.getHeight()));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", stream);
        }
        return png.toByteArray();
    }
}
