package org.holdfast.diagram.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.holdfast.diagram.svg.Picture;
import org.holdfast.diagram.text.ProductFonts;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** Writes a picture as PNG, with the fonts of the product and without a display. */
public final class PngWriter {
    /** No side is longer, in pixels: larger pictures would not fit into the memory of a small machine. */
    public static final int LONGEST = 12_000;

    private static final int NESTING = 100;
    /** The library takes what is for the dark only as said for always. */
    private static final Pattern STYLE = Pattern.compile("<style>[^<]*</style>");
    private static final URI NOWHERE = URI.create("data:,");
    private static final LoaderContext CONTEXT = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(new DocumentLimits(NESTING, NESTING, Integer.MAX_VALUE)).build();

    private PngWriter() {}

    /**
     * The picture in pixels.
     *
     * @param picture
     *            light or dark; one that is both is taken as light, one that paints no ground as on white
     * @param scale
     *            pixels a point; less if a side would be longer than {@link #LONGEST}
     */
    public static byte[] write(Picture picture, double scale) {
        ProductFonts.register();
        String lettered = STYLE.matcher(picture.svg()).replaceFirst("").replaceFirst("font-family=\"[^\"]*\"",
                "font-family=\"" + ProductFonts.FAMILY + "\"");
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(lettered.getBytes(StandardCharsets.UTF_8)),
                NOWHERE, CONTEXT);
        if (document == null) {
            throw new IllegalStateException("the picture is no SVG");
        }
        double most = LONGEST / Math.max(picture.width(), picture.height());
        return encoded(paint(document, picture, Math.min(scale, most)));
    }

    private static BufferedImage paint(SVGDocument document, Picture picture, double scale) {
        BufferedImage image = new BufferedImage(pixels(picture.width() * scale), pixels(picture.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                    new ViewBox(image.getWidth(), image.getHeight()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.ceil(length));
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
