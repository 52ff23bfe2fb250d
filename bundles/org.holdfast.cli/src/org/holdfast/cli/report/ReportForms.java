package org.holdfast.cli.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

import org.holdfast.cli.CallException;
import org.holdfast.report.ReportWriter;
import org.holdfast.report.docx.DocxWriter;
import org.holdfast.report.html.HtmlWriter;
import org.holdfast.report.markdown.MarkdownWriter;
import org.holdfast.report.pdf.PdfWriter;
import org.holdfast.report.xlsx.XlsxWriter;

/** The forms of a report, by the ending of the file that takes it. */
final class ReportForms {
    private static final SequencedMap<String, Function<Optional<Path>, ReportWriter>> BY_ENDING = new LinkedHashMap<>();

    static {
        BY_ENDING.put(".html", template -> new HtmlWriter());
        BY_ENDING.put(".pdf", template -> new PdfWriter());
        BY_ENDING.put(".docx", DocxWriter::new);
        BY_ENDING.put(".xlsx", template -> new XlsxWriter());
        BY_ENDING.put(".md", template -> new MarkdownWriter());
    }

    private ReportForms() {}

    /**
     * The form of a file.
     *
     * @param template
     *            whose styles a document of Word takes
     * @throws CallException
     *             if no form has its ending
     */
    static ReportWriter of(Path file, Optional<Path> template) {
        return BY_ENDING.entrySet().stream().filter(entry -> hasEnding(file, entry.getKey())).findFirst()
                .orElseThrow(() -> new CallException("--to " + file + " ends like no form of a report; expected "
                        + String.join(", ", BY_ENDING.keySet())))
                .getValue().apply(template);
    }

    /** Whether the name of the file has the ending, in small or capital letters. */
    static boolean hasEnding(Path file, String ending) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
