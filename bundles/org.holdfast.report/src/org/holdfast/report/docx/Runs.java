package org.holdfast.report.docx;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

import org.holdfast.report.content.Span;

/** Writes running text: its runs, links and fields. */
final class Runs {
    private final WordXml xml;
    private final Styles styles;
    private final Bookmarks bookmarks;

    Runs(WordXml xml, Styles styles, Bookmarks bookmarks) {
        this.xml = xml;
        this.styles = styles;
        this.bookmarks = bookmarks;
    }

    /** Whether text runs from right to left: its first letter decides. */
    static boolean isRightToLeft(List<Span> spans) {
        String text = String.join("", spans.stream().map(Span::text).toList());
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    void spans(List<Span> spans) {
        for (Span span : spans) {
            switch (span) {
                case Span.Plain plain -> run(plain.text(), Optional.empty());
                case Span.Strong strong -> run(strong.text(), Optional.of(Style.STRONG));
                case Span.Name name -> run(name.text(), Optional.of(Style.NAME));
                case Span.English english -> run(english.text(), Optional.empty(), true);
                case Span.Link link -> bookmarks.name(link.anchor()).ifPresentOrElse(
                        place -> link(link.text(), place), () -> run(link.text(), Optional.empty()));
            }
        }
    }

    void run(String text, Optional<Style> style) {
        run(text, style, false);
    }

    private void run(String text, Optional<Style> style, boolean isEnglish) {
        if (text.isEmpty()) {
            return;
        }
        xml.start("r");
        boolean isRightToLeft = isRightToLeft(List.of(new Span.Plain(text)));
        if (style.isPresent() || isRightToLeft || isEnglish) {
            xml.start("rPr");
            style.ifPresent(each -> xml.empty("rStyle", "val", styles.id(each)));
            if (isRightToLeft) {
                xml.empty("rtl");
            }
            if (isEnglish) {
                xml.empty("lang", "val", "en-GB");
            }
            xml.end();
        }
        pieces(text);
        xml.end();
    }

    /** A field that the word processor works out, with what it shows until then. */
    void field(String instruction, String shown) {
        mark("begin");
        xml.start("r").text("instrText", " " + instruction + " ").end();
        mark("separate");
        xml.start("r").text("t", shown).end();
        mark("end");
    }

    /** A begin, separation or end of a field. */
    void mark(String kind) {
        xml.start("r").empty("fldChar", "fldCharType", kind).end();
    }

    private void link(String text, String place) {
        xml.start("hyperlink", "anchor", place, "history", 1);
        run(text, Optional.of(Style.LINK));
        xml.end();
    }

    /** Ends of lines and tabs have elements of their own. */
    private void pieces(String text) {
        StringTokenizer tokens = new StringTokenizer(text, "\n\t\r", true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case "\n" -> xml.empty("br");
                case "\t" -> xml.empty("tab");
                case "\r" -> {
                    // the end of line follows
                }
                default -> xml.text("t", token);
            }
        }
    }
}
