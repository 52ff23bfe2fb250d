package org.holdfast.report.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Wording;

/** Writes the body of a document: title page, contents, sections. */
final class Body {
    /** The section whose parts are taken along one by one, when it is needed: each begins on a page of its own. */
    private static final String PLANS = "plans";
    /** The sections that say little, mostly, and follow what is before them. */
    private static final Set<String> SHORT = Set.of("groups", "review", "findings", "glossary");

    /** Of a heading, before the number of which one of a template would stand. */
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+\\. ");

    private final WordXml xml = new WordXml("document");
    private final Styles styles;
    private final Numbering numbering;
    private final Wording wording;
    private final Bookmarks bookmarks;
    private final Runs runs;
    private final Captions captions;
    private final Tables tables;
    private final Figures figures;
    private final Sheets sheets;

    Body(Report report, XWPFDocument document, Styles styles, Numbering numbering, Wording wording,
            Sheets sheets) {
        this.styles = styles;
        this.numbering = numbering;
        this.wording = wording;
        this.bookmarks = new Bookmarks(report);
        this.runs = new Runs(xml, styles, bookmarks);
        this.captions = new Captions(xml, styles, runs, bookmarks, wording.messages());
        this.sheets = sheets;
        this.tables = new Tables(xml, styles, runs, bookmarks, wording, sheets.width());
        this.figures = new Figures(xml, document, sheets);
    }

    /**
     * The document as XML.
     *
     * @param ground
     *            the colour behind all
     * @throws IOException
     *             if the document takes no picture
     */
    String of(Report report, Optional<String> ground) throws IOException {
        ground.ifPresent(colour -> xml.empty("background", "color", colour));
        xml.start("body");
        new FrontPages(xml, styles, runs, bookmarks, wording).write(report);
        boolean isFirst = true;
        for (Section section : report.sections()) {
            section(section, 1, isFirst ? Optional.of(true)
                    : SHORT.contains(section.anchor()) ? Optional.of(false) : Optional.empty());
            isFirst = false;
        }
        sheets.end(xml);
        xml.end();
        return xml.whole();
    }

    /**
     * @param isOnNewPage
     *            whether it begins on a page of its own; empty for as its style says
     */
    private void section(Section section, int level, Optional<Boolean> isOnNewPage) throws IOException {
        Sheets.Sheet sheet = Sheets.of(section);
        sheets.turnTo(sheet, xml);
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.heading(level)));
        if (isOnNewPage.orElse(false)) {
            xml.empty("pageBreakBefore");
        } else if (isOnNewPage.isPresent()) {
            xml.empty("pageBreakBefore", "val", 0);
        }
        String title = styles.isNumbered(Style.heading(level)) ? NUMBER.matcher(section.title()).replaceFirst("")
                : section.title();
        if (Runs.isRightToLeft(List.of(new Span.Plain(title)))) {
            xml.empty("bidi");
        }
        xml.end();
        bookmarks.place(xml, section.anchor());
        runs.run(title, Optional.empty());
        xml.end();
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            sheets.turnTo(block instanceof Block.Figure figure ? Sheets.Sheet.of(figure)
                    : block instanceof Block.Paragraph ? sheet : Sheets.Sheet.UPRIGHT, xml);
            block(block, i + 1 < section.blocks().size() && isTold(section.blocks().get(i + 1)));
        }
        boolean isApart = section.anchor().equals(PLANS);
        for (int i = 0; i < section.sections().size(); i++) {
            section(section.sections().get(i), level + 1,
                    isApart && i > 0 ? Optional.of(true) : Optional.empty());
        }
    }

    /** Whether a paragraph before it tells what it is, and is not to be parted from it by the end of a page. */
    private static boolean isTold(Block block) {
        return block instanceof Block.Table || block instanceof Block.Items;
    }

    /**
     * @param isKept
     *            whether a paragraph is kept with what is next
     */
    private void block(Block block, boolean isKept) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.spans(), isKept);
            case Block.Callout callout -> callout(callout);
            case Block.Items items -> items(items);
            case Block.Facts facts -> {
                if (!facts.facts().isEmpty()) {
                    tables.facts(facts);
                }
            }
            case Block.Table table -> {
                captions.table(table.anchor(), table.caption());
                tables.table(table);
            }
            case Block.Figure figure -> {
                xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.PICTURE)).empty("keepNext").end();
                figures.picture(figure);
                xml.end();
                captions.figure(figure.anchor(), figure.caption());
            }
        }
    }

    private void callout(Block.Callout callout) {
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.CALLOUT)).start("pBdr")
                .empty("left", "val", "single", "sz", 24, "space", 8, "color", Marks.line(callout.mark())).end()
                .empty("shd", "val", "clear", "color", "auto", "fill", Marks.fill(callout.mark()));
        if (Runs.isRightToLeft(callout.spans())) {
            xml.empty("bidi");
        }
        xml.end();
        if (callout.mark() != Mark.NONE) {
            String word = wording.word(callout.mark());
            runs.run(word.substring(0, 1).toUpperCase(wording.messages().language()) + word.substring(1) + ": ",
                    Optional.of(Style.STRONG));
        }
        runs.spans(callout.spans());
        xml.end();
    }

    private void items(Block.Items items) {
        int list = items.numbered() ? numbering.numbered() : numbering.bulleted();
        for (List<Span> item : items.items()) {
            xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.LIST)).start("numPr")
                    .empty("ilvl", "val", 0).empty("numId", "val", list).end();
            if (Runs.isRightToLeft(item)) {
                xml.empty("bidi");
            }
            xml.end();
            runs.spans(item);
            xml.end();
        }
    }

    private void paragraph(List<Span> spans, boolean isKept) {
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.TEXT));
        if (isKept) {
            xml.empty("keepNext");
        }
        if (Runs.isRightToLeft(spans)) {
            xml.empty("bidi");
        }
        xml.end();
        runs.spans(spans);
        xml.end();
    }
}
