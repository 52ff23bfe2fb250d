package org.holdfast.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.holdfast.report.ReportWriter;
import org.holdfast.report.content.Report;
import org.holdfast.report.html.HtmlPage;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * A PDF to print, to send and to keep: A4, with bookmarks, contents with page numbers, and a running head. It is tagged, so
 * that it can be read aloud, and carries its fonts. Nothing is read from the network or from files.
 */
public final class PdfWriter implements ReportWriter {
    private static final String PRODUCER = "Holdfast";
    private static final String MISSING_GLYPH = "\u25a1";

    /** What the library takes of memory for each character of a page before all is laid out, as measured. */
    private static final long BYTES_A_CHARACTER = 150;
    private static final long MEGABYTE = 1 << 20;

    private final HtmlPage pages = new HtmlPage("pages.ftlh");
    private final long memory;

    /** Writes with the memory that Java takes at most. */
    public PdfWriter() {
        this(Runtime.getRuntime().maxMemory());
    }

    /**
     * @param memory
     *            so many bytes there are to lay out pages
     */
    public PdfWriter(long memory) {
        this.memory = memory;
    }

    /**
     * @throws IOException
     *             also if there is too little memory to lay it out; this is told at once, and not after an hour
     */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        String page = pages.of(report);
        if (page.length() * BYTES_A_CHARACTER > memory) {
            throw new IOException("to lay out so many pages takes some " + page.length() * BYTES_A_CHARACTER / MEGABYTE
                    + " MB of memory, and Java takes " + memory / MEGABYTE
                    + " MB at most; leave sections out (--sections),"
                    + " take another form, or give it more, such as by JDK_JAVA_OPTIONS=-Xmx8g in the environment");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(page, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().setCreationDate(start(report.asOf()));
            document.setDocumentId(fingerprint(page));
            document.save(bytes);
        }
        bytes.writeTo(out);
    }

    private static PdfRendererBuilder builder(String page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.useReplacementText(MISSING_GLYPH);
        builder.useSVGDrawer(new PagePictures());
        builder.addDOMMutator(PagePictures::prepare);
        builder.addDOMMutator(PageEmoji::tell);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        PageFonts.addTo(builder, document);
        PageBidi.addTo(builder, page);
        builder.useUnicodeLineBreaker(new PageBreaks());
        builder.withHtmlContent(page, null);
        return builder;
    }

    private static Calendar start(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    private static long fingerprint(String page) {
        CRC32 sum = new CRC32();
        sum.update(page.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
