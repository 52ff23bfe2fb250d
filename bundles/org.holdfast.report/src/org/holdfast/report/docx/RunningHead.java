package org.holdfast.report.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.holdfast.report.content.Report;
import org.holdfast.report.office.XmlText;
import org.holdfast.report.wording.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The running head, with plan and review, and the foot, with the number of the page; neither stands on the title page. */
final class RunningHead {
    private static final int LONGEST_TITLE = 80;

    private final Report report;
    private final Styles styles;
    private final XWPFDocument document;
    /** The relations of heads and feet, by the width of the paper. */
    private final Map<Integer, List<String>> made = new HashMap<>();

    RunningHead(Report report, Styles styles, XWPFDocument document) {
        this.report = report;
        this.styles = styles;
        this.document = document;
    }

    /** Puts head and foot on paper; they are as wide as it. */
    void putOn(CTSectPr paper) {
        while (paper.sizeOfHeaderReferenceArray() > 0) {
            paper.removeHeaderReference(0);
        }
        while (paper.sizeOfFooterReferenceArray() > 0) {
            paper.removeFooterReference(0);
        }
        List<String> relations = made.computeIfAbsent(Paper.width(paper), this::make);
        CTHdrFtrRef head = paper.addNewHeaderReference();
        head.setType(STHdrFtr.DEFAULT);
        head.setId(relations.getFirst());
        CTHdrFtrRef foot = paper.addNewFooterReference();
        foot.setType(STHdrFtr.DEFAULT);
        foot.setId(relations.getLast());
    }

    private List<String> make(int width) {
        try {
            return List.of(add(XWPFRelation.HEADER, HdrDocument.Factory.parse(head(width)).getHdr()),
                    add(XWPFRelation.FOOTER, FtrDocument.Factory.parse(foot(width)).getFtr()));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private String add(XWPFRelation kind, CTHdrFtr content) {
        RelationPart part = document.createRelationship(kind, XWPFFactory.getInstance(),
                document.getNextPartNumber(kind, 1), false);
        ((XWPFHeaderFooter) part.getDocumentPart()).setHeaderFooter(content);
        return part.getRelationship().getId();
    }

    private String head(int width) {
        WordXml xml = new WordXml("hdr");
        Runs runs = begin(xml, Style.HEADER, width);
        String title = XmlText.start(report.title(), LONGEST_TITLE);
        runs.run(title.equals(report.title()) ? title : title + "\u2026", Optional.empty());
        toTheRight(xml);
        runs.run(report.reviewed(), Optional.empty());
        return xml.end().whole();
    }

    private String foot(int width) {
        WordXml xml = new WordXml("ftr");
        Runs runs = begin(xml, Style.FOOTER, width);
        runs.run(report.subtitle(), Optional.empty());
        toTheRight(xml);
        String[] parts = Messages.in(report.language()).text("page", '\uFFFE', '\uFFFF').split("[\uFFFE\uFFFF]", -1);
        runs.run(parts[0], Optional.empty());
        runs.field("PAGE", "1");
        runs.run(parts[1], Optional.empty());
        runs.field("NUMPAGES", "1");
        runs.run(parts[2], Optional.empty());
        return xml.end().whole();
    }

    /** LibreOffice goes to a stop of the paragraph, whatever else is said of where. */
    private static void toTheRight(WordXml xml) {
        xml.start("r").empty("tab").end();
    }

    /** The style may have stops, which would come first. */
    private Runs begin(WordXml xml, Style style, int width) {
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(style)).start("tabs");
        styles.stops(style).stream().filter(stop -> stop != width)
                .forEach(stop -> xml.empty("tab", "val", "clear", "pos", stop));
        xml.empty("tab", "val", "right", "pos", width).end().end();
        return new Runs(xml, styles, new Bookmarks(report));
    }
}
