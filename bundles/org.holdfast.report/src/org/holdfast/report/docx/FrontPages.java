package org.holdfast.report.docx;

import java.util.Optional;

import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Wording;

/** Writes the title page and the contents: a field, with its entries in it already, whose pages come when it is opened. */
final class FrontPages {
    private final WordXml xml;
    private final Styles styles;
    private final Runs runs;
    private final Bookmarks bookmarks;
    private final Wording wording;

    FrontPages(WordXml xml, Styles styles, Runs runs, Bookmarks bookmarks, Wording wording) {
        this.xml = xml;
        this.styles = styles;
        this.runs = runs;
        this.bookmarks = bookmarks;
        this.wording = wording;
    }

    void write(Report report) {
        paragraph(Style.TITLE, report.title());
        paragraph(Style.SUBTITLE, report.subtitle());
        paragraph(Style.SUBTITLE, report.reviewed());
        paragraph(Style.SUBTITLE, wording.messages().text("madeAsOf", wording.day(report.asOf())));
        paragraph(Style.TOC_HEADING, wording.messages().text("contents"));
        boolean isFirst = true;
        for (Section section : report.sections()) {
            entry(section, Style.TOC_1, isFirst);
            isFirst = false;
            section.sections().forEach(inner -> entry(inner, Style.TOC_2, false));
        }
        if (!isFirst) {
            xml.start("p");
            runs.mark("end");
            xml.end();
        }
    }

    private void entry(Section section, Style style, boolean isFirst) {
        begin(style);
        if (isFirst) {
            runs.mark("begin");
            xml.start("r").text("instrText", " TOC \\o \"1-2\" \\h \\z \\u ").end();
            runs.mark("separate");
        }
        String place = bookmarks.name(section.anchor()).orElseThrow();
        xml.start("hyperlink", "anchor", place, "history", 1);
        runs.run(section.title(), Optional.empty());
        xml.start("r").empty("tab").end();
        runs.field("PAGEREF " + place + " \\h", " ");
        xml.end().end();
    }

    private void paragraph(Style style, String text) {
        begin(style);
        runs.run(text, Optional.empty());
        xml.end();
    }

    private void begin(Style style) {
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(style)).end();
    }
}
