package org.holdfast.diagram.tests.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.elk.LayeredLayout;
import org.holdfast.diagram.png.PngWriter;
import org.holdfast.diagram.svg.Picture;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.tests.drawn.RandomSketch;
import org.holdfast.diagram.view.Diagram;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    @Test
    void isAsManyPixelsWideAsAskedAndLightWhereItMayBeBoth() throws IOException {
        Picture picture = picture(20);
        BufferedImage image = read(PngWriter.write(picture, 2));
        assertEquals(Math.ceil(picture.width() * 2), image.getWidth());
        assertEquals(Math.ceil(picture.height() * 2), image.getHeight());
        assertEquals(0xffffff, image.getRGB(5, 5) & 0xffffff);
    }

    @Test
    void drawsMoreThanTwoThousandShapes() throws IOException {
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            shapes.append("<rect x=\"").append(i).append("\" width=\"1\" height=\"9\" fill=\"#ff0000\"/>");
        }
        Picture many = new Picture(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3000\" height=\"9\">" + shapes + "</svg>", 3000, 9);
        BufferedImage image = read(PngWriter.write(many, 1));
        assertEquals(0xff0000, image.getRGB(2999, 4) & 0xffffff);
    }

    @Test
    void isNoLargerThanMemoryTakes() throws IOException {
        BufferedImage image = read(PngWriter.write(new Picture(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3000\" height=\"9\"/>", 3000, 9), 100));
        assertTrue(Math.max(image.getWidth(), image.getHeight()) <= PngWriter.LONGEST);
    }

    @Test
    void whatPaintsNoGroundStandsOnWhite() throws IOException {
        BufferedImage image = read(PngWriter.write(
                new Picture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", 9, 9), 1));
        assertEquals(0xffffff, image.getRGB(4, 4) & 0xffffff);
    }

    @Test
    void isTheSameForTheSamePicture() {
        assertArrayEquals(PngWriter.write(picture(20), 1), PngWriter.write(picture(20), 1));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static Picture picture(int size) {
        Diagram diagram = RandomSketch.of(2, size);
        return SvgWriter.write(diagram, LayeredLayout.of(diagram.nodes(), diagram.edges(), LayoutOptions.NONE),
                SvgOptions.ALONE);
    }
}
