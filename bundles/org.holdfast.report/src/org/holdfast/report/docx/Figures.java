package org.holdfast.report.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.holdfast.diagram.png.PngWriter;
import org.holdfast.diagram.svg.Picture;
import org.holdfast.report.content.Block;

/** Writes pictures: as SVG for word processors that know it, as PNG for the others. */
final class Figures {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** What Word calls a picture in SVG that stands behind one in pixels. */
    private static final String SVG_BESIDE = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    /** English Metric Units of a pixel of 1/96 inch. */
    private static final int UNITS_A_PIXEL = 9525;

    /** Pixels of the picture a pixel of the page, for print; and no side has more than so many. */
    private static final double SHARP = 2;
    private static final double LONGEST = 6_000;

    private final WordXml xml;
    private final XWPFDocument document;
    private final Sheets sheets;
    private int number;

    Figures(WordXml xml, XWPFDocument document, Sheets sheets) {
        this.xml = xml;
        this.document = document;
        this.sheets = sheets;
    }

    /**
     * Writes a run with the picture.
     *
     * @throws IOException
     *             if the document takes no picture
     */
    void picture(Block.Figure figure) throws IOException {
        String png = added(png(figure), PictureType.PNG);
        String svg = added(figure.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG);
        double scale = sheets.scale(figure);
        long width = Math.round(figure.width() * scale * UNITS_A_PIXEL);
        long height = Math.round(figure.height() * scale * UNITS_A_PIXEL);
        number++;
        xml.start("r").start("drawing").start("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0)
                .empty("wp:extent", "cx", width, "cy", height)
                .empty("wp:docPr", "id", number, "name", "Figure " + number, "descr", figure.description())
                .start("a:graphic").start("a:graphicData", "uri", PICTURE).start("pic:pic").start("pic:nvPicPr")
                .empty("pic:cNvPr", "id", number, "name", "Figure " + number, "descr", figure.description())
                .empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").start("a:blip", "r:embed", png).start("a:extLst").start("a:ext", "uri", SVG_BESIDE)
                .empty("asvg:svgBlip", "r:embed", svg).end().end().end().start("a:stretch").empty("a:fillRect").end()
                .end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", width, "cy", height)
                .end().start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end().end().end().end();
    }

    private static byte[] png(Block.Figure figure) {
        double most = LONGEST / Math.max(figure.width(), figure.height());
        return PngWriter.write(new Picture(figure.svg(), figure.width(), figure.height()), Math.min(SHARP, most));
    }

    private String added(byte[] picture, PictureType type) throws IOException {
        try {
            return document.addPictureData(picture, type);
        } catch (InvalidFormatException e) {
            throw new IOException("a picture cannot be put into the document: " + e.getMessage(), e);
        }
    }
}
