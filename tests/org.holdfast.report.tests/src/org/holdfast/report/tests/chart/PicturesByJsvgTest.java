package org.holdfast.report.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import org.holdfast.report.chart.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** The pictures as jsvg draws them, as it does for PDF. */
class PicturesByJsvgTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final LoaderContext CONTEXT = LoaderContext.builder()
            .documentLimits(new DocumentLimits(64, 64, Integer.MAX_VALUE)).build();

    @ParameterizedTest
    @EnumSource
    void areDrawn(Charts chart) {
        assertDrawn(chart.of(7, "Shop"));
    }

    @ParameterizedTest
    @EnumSource
    void areDrawnWhenLarge(Charts chart) {
        assertDrawn(chart.of(200, "Warehouse management"));
    }

    private static void assertDrawn(Picture picture) {
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)),
                        URI.create("data:,"), CONTEXT));
        assertEquals(picture.width(), document.size().width, 0.01);
        assertEquals(picture.height(), document.size().height, 0.01);
        BufferedImage image = new BufferedImage((int) picture.width(), (int) picture.height(),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                new ViewBox((float) picture.width(), (float) picture.height()));
        graphics.dispose();
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long inked = Arrays.stream(pixels).filter(pixel -> pixel != WHITE).count();
        assertTrue(inked > pixels.length / 100, () -> "only " + inked + " of " + pixels.length + " pixels are drawn");
    }
}
