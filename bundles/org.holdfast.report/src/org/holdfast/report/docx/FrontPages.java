package org.holdfast.report.docx;

import java.util.Optional;

import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.wording.Wording;

/**
 * Writes the title page and the contents: a field, with its entries in it already. Only who lays the document out knows
 * their pages, and would ask, before anything is shown, whether fields "that may refer to other files" are to be updated;
 * so the contents lead there without numbers, and say how to get them, until they are updated.
 */
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
        if (!report.sections().isEmpty()) {
            contents(report);
        }
    }

    /** In the frame that Word puts about contents of its own making, with a button to update them. */
    private void contents(Report report) {
        xml.start("sdt").start("sdtPr").start("docPartObj").empty("docPartGallery", "val", "Table of Contents")
                .empty("docPartUnique").end().end().start("sdtContent");
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.TOC_HEADING)).empty("pageBreakBefore").end();
        runs.run(wording.messages().text("contents"), Optional.empty());
        xml.end();
        begin(Style.TEXT);
        runs.mark("begin");
        xml.start("r").text("instrText", " TOC \\o \"1-2\" \\h \\z \\u ").end();
        runs.mark("separate");
        runs.run(wording.messages().text("contents.pages"), Optional.empty());
        xml.end();
        for (Section section : report.sections()) {
            entry(section, Style.TOC_1);
            section.sections().forEach(inner -> entry(inner, Style.TOC_2));
        }
        xml.start("p");
        runs.mark("end");
        xml.end().end().end();
    }

    private void entry(Section section, Style style) {
        begin(style);
        xml.start("hyperlink", "anchor", bookmarks.name(section.anchor()).orElseThrow(), "history", 1);
        runs.run(section.title(), Optional.empty());
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
