package org.holdfast.report.docx;

import java.io.IOException;
import java.util.Optional;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlException;
import org.holdfast.report.content.Report;
import org.holdfast.report.office.XmlText;
import org.holdfast.report.wording.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;

/** The running head, with plan and review, and the foot, with the number of the page; neither stands on the title page. */
final class RunningHead {
    private static final int LONGEST_TITLE = 80;

    private final Report report;
    private final Styles styles;

    RunningHead(Report report, Styles styles) {
        this.report = report;
        this.styles = styles;
    }

    void putInto(XWPFDocument document) throws IOException {
        try {
            XWPFHeaderFooter head = document.createHeader(HeaderFooterType.DEFAULT);
            head.setHeaderFooter(HdrDocument.Factory.parse(head()).getHdr());
            XWPFHeaderFooter foot = document.createFooter(HeaderFooterType.DEFAULT);
            foot.setHeaderFooter(FtrDocument.Factory.parse(foot()).getFtr());
        } catch (XmlException e) {
            throw new IOException("the running head cannot be written: " + e.getMessage(), e);
        }
    }

    private String head() {
        WordXml xml = new WordXml("hdr");
        Runs runs = begin(xml, Style.HEADER);
        String title = XmlText.start(report.title(), LONGEST_TITLE);
        runs.run(title.equals(report.title()) ? title : title + "\u2026", Optional.empty());
        xml.start("r").empty("ptab", "relativeTo", "margin", "alignment", "right", "leader", "none").end();
        runs.run(report.reviewed(), Optional.empty());
        return xml.end().whole();
    }

    private String foot() {
        WordXml xml = new WordXml("ftr");
        Runs runs = begin(xml, Style.FOOTER);
        runs.run(report.subtitle(), Optional.empty());
        xml.start("r").empty("ptab", "relativeTo", "margin", "alignment", "right", "leader", "none").end();
        String[] parts = Messages.in(report.language()).text("page", '\uFFFE', '\uFFFF').split("[\uFFFE\uFFFF]", -1);
        runs.run(parts[0], Optional.empty());
        runs.field("PAGE", "1");
        runs.run(parts[1], Optional.empty());
        runs.field("NUMPAGES", "1");
        runs.run(parts[2], Optional.empty());
        return xml.end().whole();
    }

    private Runs begin(WordXml xml, Style style) {
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(style)).end();
        return new Runs(xml, styles, new Bookmarks(report));
    }
}
