package org.holdfast.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.holdfast.report.ReportWriter;
import org.holdfast.report.content.Report;
import org.holdfast.report.office.OfficeFile;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A document to read, print and work on in a word processor: real headings, contents, captions, links and lists. A template
 * gives its styles, its paper, its head and its foot; what it says itself is left out.
 */
public final class DocxWriter implements ReportWriter {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Optional<Path> template;

    /**
     * @param template
     *            a document of Word whose styles, head and foot are taken
     */
    public DocxWriter(Optional<Path> template) {
        this.template = template;
    }

    /**
     * Tries whether a template can be used.
     *
     * @throws IOException
     *             if not; the message names the file, and why
     */
    public static void check(Path template) throws IOException {
        Template.open(template).close();
    }

    /**
     * @throws IOException
     *             also if the template cannot be read; the message names it
     */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (XWPFDocument document = template.isPresent() ? Template.open(template.get()) : new XWPFDocument()) {
            Wording wording = new Wording(Messages.in(report.language()));
            String language = wording.messages().text("language");
            Styles styles = template.isPresent() ? Styles.added(document, language) : Styles.ours(document, language);
            Numbering numbering = Numbering.of(document);
            CTSectPr paper = template.isPresent() ? TemplatePaper.of(document) : Paper.ours();
            Body body = new Body(report, document, styles, numbering, wording,
                    new Sheets(paper, head(report, document, styles, paper)));
            String xml = body.of(report, ground(document));
            numbering.putInto(document);
            if (template.isPresent()) {
                Settings.free(document);
            } else {
                Settings.putInto(document);
            }
            document.getDocument().setBody(CTBody.Factory.newInstance());
            OfficeFile.write(document, report, Map.of(document.getPackagePart().getPartName().getName().substring(1),
                    xml.getBytes(StandardCharsets.UTF_8)), out);
        }
    }

    /** Empty if the paper of a template has one. */
    private static Optional<RunningHead> head(Report report, XWPFDocument document, Styles styles, CTSectPr paper) {
        if (paper.sizeOfHeaderReferenceArray() + paper.sizeOfFooterReferenceArray() > 0) {
            return Optional.empty();
        }
        Settings.haveOneHead(document);
        return Optional.of(new RunningHead(report, styles, document));
    }

    /** The colour behind all, if a template says one. A picture there is left out, as all that its text shows. */
    private static Optional<String> ground(XWPFDocument document) {
        try (XmlCursor cursor = document.getDocument().newCursor()) {
            return cursor.toChild(W, "background")
                    ? Optional.ofNullable(cursor.getAttributeText(new QName(W, "color")))
                    : Optional.empty();
        }
    }
}
