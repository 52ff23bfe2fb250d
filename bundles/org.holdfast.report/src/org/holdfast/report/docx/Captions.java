package org.holdfast.report.docx;

import java.util.List;
import java.util.Optional;

import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;

/** Writes captions, which the word processor numbers. */
final class Captions {
    /** Stands where the number goes; no text of ours has it. */
    private static final char PLACE = '\uFFFF';

    private final WordXml xml;
    private final Styles styles;
    private final Runs runs;
    private final Bookmarks bookmarks;
    private final Messages messages;
    private int tables;
    private int figures;

    Captions(WordXml xml, Styles styles, Runs runs, Bookmarks bookmarks, Messages messages) {
        this.xml = xml;
        this.styles = styles;
        this.runs = runs;
        this.bookmarks = bookmarks;
        this.messages = messages;
    }

    void table(String anchor, String caption) {
        caption(anchor, caption, "table", "Table", ++tables, true);
    }

    void figure(String anchor, String caption) {
        caption(anchor, caption, "figure", "Figure", ++figures, false);
    }

    private void caption(String anchor, String caption, String key, String sequence, int number, boolean isAbove) {
        String label = messages.text(key, PLACE);
        int at = label.indexOf(PLACE);
        xml.start("p").start("pPr").empty("pStyle", "val", styles.id(Style.CAPTION));
        if (isAbove) {
            xml.empty("keepNext");
        }
        xml.end();
        bookmarks.place(xml, anchor);
        runs.run(label.substring(0, at), Optional.empty());
        runs.field("SEQ " + sequence + " \\* ARABIC", Integer.toString(number));
        runs.run(label.substring(at + 1) + ". ", Optional.empty());
        runs.spans(List.of(new Span.Plain(caption)));
        xml.end();
    }
}
