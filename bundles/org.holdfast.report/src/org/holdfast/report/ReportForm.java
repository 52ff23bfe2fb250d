package org.holdfast.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.holdfast.report.docx.DocxWriter;
import org.holdfast.report.html.HtmlWriter;
import org.holdfast.report.markdown.MarkdownWriter;
import org.holdfast.report.pdf.PdfWriter;
import org.holdfast.report.xlsx.XlsxWriter;

/** The forms of a report, each with the ending of the files that take it. */
public enum ReportForm {
    /** One page for a browser. */
    HTML(".html", template -> new HtmlWriter()),
    /** For printing. */
    PDF(".pdf", template -> new PdfWriter()),
    /** For Word and what reads its files. */
    DOCX(".docx", DocxWriter::new),
    /** Tables, for Excel and what reads its files. */
    XLSX(".xlsx", template -> new XlsxWriter()),
    /** Text with marks. */
    MARKDOWN(".md", template -> new MarkdownWriter());

    private final String ending;
    private final Function<Optional<Path>, ReportWriter> writer;

    ReportForm(String ending, Function<Optional<Path>, ReportWriter> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** The form of a file, by the ending of its name in small or capital letters; empty if no form has it. */
    public static Optional<ReportForm> of(Path file) {
        return Stream.of(values()).filter(form -> form.takes(file)).findFirst();
    }

    /** The ending, with its dot. */
    public String ending() {
        return ending;
    }

    /**
     * What writes the form.
     *
     * @param template
     *            whose styles a document of Word takes; other forms do not read it
     */
    public ReportWriter writer(Optional<Path> template) {
        return writer.apply(template);
    }

    private boolean takes(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
