package org.holdfast.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The fonts of PDFs and of pictures in pixels. They come with the product, so that the same report looks the same on every machine; what is used of
 * them is embedded. They have Latin, Greek, Cyrillic, Hebrew, Arabic and many signs.
 */
final class PageFonts {
    /** The family of running text. */
    static final String TEXT = "DejaVu Sans Condensed";
    /** The family of names. */
    static final String CODE = "DejaVu Sans Mono";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final List<Face> FACES = List.of(new Face("DejaVuSansCondensed.ttf", TEXT, NORMAL),
            new Face("DejaVuSansCondensed-Bold.ttf", TEXT, BOLD), new Face("DejaVuSansMono.ttf", CODE, NORMAL),
            new Face("DejaVuSansMono-Bold.ttf", CODE, BOLD));

    private static final AtomicBoolean REGISTERED = new AtomicBoolean();

    private record Face(String file, String family, int weight) {}

    private PageFonts() {}

    /** Has a PDF use the fonts, each when it is first needed. */
    static void addTo(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : FACES) {
            builder.useFont(new Supplied(face, document), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    /**
     * A font without ligatures: a reader who searches the PDF for "fibre" would not find it with one sign for f and i, and
     * looking for what to join takes a fifth of the time. Arabic letters are joined before.
     */
    private static final class Supplied extends PDFontSupplier {
        private final Face face;
        private final PDDocument document;

        Supplied(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try (InputStream stream = open(face.file())) {
                TrueTypeFont font = new TTFParser(true).parseEmbedded(stream);
                font.setEnableGsub(false);
                document.registerTrueTypeFontForClosing(font);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Has pictures find the fonts; once is enough. */
    static void registerForPictures() {
        if (!REGISTERED.compareAndSet(false, true)) {
            return;
        }
        for (Face face : FACES) {
            try (InputStream stream = open(face.file())) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(face.file() + " is not a font", e);
            }
        }
    }

    private static InputStream open(String file) {
        InputStream stream = PageFonts.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("the font " + file + " is not on the class path");
        }
        return stream;
    }
}
