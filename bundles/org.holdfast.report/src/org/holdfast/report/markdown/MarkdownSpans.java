package org.holdfast.report.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Wording;

/** Running text and cells of a report in Markdown. */
final class MarkdownSpans {
    private final Wording wording;
    private final Set<String> anchors;

    MarkdownSpans(Wording wording, Set<String> anchors) {
        this.wording = wording;
        this.anchors = anchors;
    }

    /** A paragraph, or an item. */
    String line(List<Span> spans) {
        return MarkdownText.begun(spans(spans, false));
    }

    /** What follows something else on its line. */
    String rest(List<Span> spans) {
        return spans(spans, false);
    }

    /** A paragraph that stands out, with the word of its mark. */
    String marked(Mark mark, List<Span> spans) {
        return mark == Mark.NONE ? line(spans)
                : "**" + sign(mark) + " " + wording.messages().text("mark." + word(mark)) + ":** "
                        + spans(spans, false);
    }

    String cell(Cell cell) {
        String text = cell instanceof Cell.Words words ? spans(words.spans(), true) : MarkdownText.of(wording.of(cell));
        return cell.mark() == Mark.NONE ? text : sign(cell.mark()) + " " + text;
    }

    private String spans(List<Span> spans, boolean inCell) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span(span, inCell)));
        return text.toString();
    }

    private String span(Span span, boolean inCell) {
        return switch (span) {
            case Span.Plain plain -> MarkdownText.of(plain.text());
            case Span.English english -> MarkdownText.of(english.text());
            case Span.Strong strong -> strong.text().isBlank() ? " "
                    : "**" + MarkdownText.of(strong.text().strip()) + "**";
            case Span.Name name -> inCell ? MarkdownText.inCell(MarkdownText.code(name.text()))
                    : MarkdownText.code(name.text());
            case Span.Link link -> anchors.contains(link.anchor())
                    ? "[" + MarkdownText.of(link.text()) + "](#" + MarkdownText.anchor(link.anchor()) + ")"
                    : MarkdownText.of(link.text());
        };
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case GOOD -> "\u2713";
            case WARNING -> "!";
            case BAD -> "\u2715";
        };
    }

    private static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
