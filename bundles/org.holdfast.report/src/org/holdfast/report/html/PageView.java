package org.holdfast.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.holdfast.diagram.text.TextWidth;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Report;
import org.holdfast.report.content.Section;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Wording;

/** What a template asks about the parts of a report. */
public final class PageView {
    /** A link in a picture, which holds no further one. */
    private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]*)\">(.*?)</a>", Pattern.DOTALL);

    /** How wide a picture may be on an upright page, in pixels. */
    private static final double UPRIGHT = 720;
    /** Tables of so many columns have no room on a phone. */
    private static final int FIRST_WIDE = 3;
    private static final int FEW_ROWS = 5;
    private static final int SHORT = 10;
    /** In points, with some room for letters that are wider than the table has them; see pages.css. */
    private static final double RUNNING_SIZE = 8;
    private static final double RUNNING_WIDTH = 270;
    private static final String CLOSING = ",;.:)";
    private static final String OPENING = "(";

    private final Wording wording;
    private final Set<String> anchors;

    PageView(Wording wording, Report report) {
        this.wording = wording;
        this.anchors = report.anchors();
    }

    /** Which part it is: {@code paragraph}, {@code table}, {@code link}. */
    public String kind(Object part) {
        return part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The text of a key. */
    public String text(String key) {
        return wording.messages().text(key);
    }

    /** The text of a key with something in it. */
    public String text(String key, Object part) {
        return wording.messages().text(key, part);
    }

    /** The day as of which the report was made. */
    public String day(Report report) {
        return wording.day(report.asOf());
    }

    /** The title as the head of each page has room for it, in one line. */
    public String runningTitle(Report report) {
        return TextWidth.abbreviated(TextWidth.oneLine(report.title()), RUNNING_SIZE, false, RUNNING_WIDTH);
    }

    /** The text of a cell. */
    public String cell(Cell cell) {
        return wording.of(cell);
    }

    /**
     * The titles of the columns for styles, where there are rows and they are too wide for a phone, which shows their cells
     * one below the other; else empty.
     */
    public String heads(Block.Table table) {
        int columns = table.columns().size();
        return columns < FIRST_WIDE || table.rows().isEmpty() ? ""
                : IntStream.range(0, columns)
                        .mapToObj(i -> "--c" + (i + 1) + ":'" + quoted(table.columns().get(i).title()) + "'")
                        .collect(Collectors.joining(";"));
    }

    /** As styles write text between apostrophes: what is no letter or digit by its number, so that nothing ends the text. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || character == ' ') {
                quoted.appendCodePoint(character);
            } else {
                quoted.append('\\').append(Integer.toHexString(character)).append(' ');
            }
        });
        return quoted.toString();
    }

    /** How wide the columns of a table are on paper. */
    public ColumnWidths widths(Block.Table table) {
        return new ColumnWidths(wording, table);
    }

    /** Running text with the signs about a link in the link: else a line could begin with the one, or end with the other. */
    public List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>(spans);
        for (int i = 1; i < joined.size(); i++) {
            Span before = joined.get(i - 1);
            Span here = joined.get(i);
            int closing = here instanceof Span.Plain ? closing(here.text()) : 0;
            if (before instanceof Span.Link link && closing > 0) {
                joined.set(i - 1, new Span.Link(link.text() + here.text().substring(0, closing), link.anchor()));
                joined.set(i, Span.plain(here.text().substring(closing)));
            } else if (here instanceof Span.Link link && before instanceof Span.Plain
                    && before.text().endsWith(OPENING)) {
                joined.set(i - 1, Span.plain(before.text().substring(0, before.text().length() - OPENING.length())));
                joined.set(i, new Span.Link(OPENING + link.text(), link.anchor()));
            }
        }
        return joined;
    }

    /** With how many signs the text begins that close what is before it. */
    private static int closing(String text) {
        int at = 0;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** What the cell is sorted by, where that is not its text; else empty. */
    public String order(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> Long.toString(count.number());
            case Cell.Amount amount -> amount.amount().rounded(2).toPlainString();
            case Cell.Time time -> time.seconds().rounded(0).toPlainString();
            case Cell.Date date -> date.day().toString();
            case Cell.Part part -> part.fraction().rounded(6).toPlainString();
            case Cell.Words words -> "";
            case Cell.Nothing nothing -> "";
        };
    }

    /** The word of a mark; empty for none. */
    public String mark(Mark mark) {
        return wording.word(mark);
    }

    /** The class of a mark for styles. */
    public String markClass(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is a place of the anchor. */
    public boolean leads(Span.Link link) {
        return anchors.contains(link.anchor());
    }

    /** The picture of a figure; what leads nowhere in this report is no link in it. */
    public String picture(Block.Figure figure) {
        return LINK.matcher(figure.svg()).replaceAll(
                link -> Matcher.quoteReplacement(anchors.contains(link.group(1)) ? link.group() : link.group(2)));
    }

    /** The sections with their depth as a list of lists, for contents: those of two levels. */
    public List<Section> contents(Report report) {
        return report.sections();
    }

    /** Whether a section has little to say before a picture, for which the page is turned. */
    public boolean opensWide(Section section) {
        return section.blocks().stream().allMatch(Block.Paragraph.class::isInstance) && section.sections().stream()
                .limit(1).flatMap(inner -> inner.blocks().stream().limit(1)).filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast).anyMatch(figure -> figure.width() > UPRIGHT);
    }

    /** Whether a section has so little to say that it needs no page of its own: no pictures, and few rows of tables. */
    public boolean isBrief(Section section) {
        return section.sections().isEmpty() && section.blocks().stream().noneMatch(Block.Figure.class::isInstance)
                && section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                        .mapToInt(table -> table.rows().size()).sum() <= FEW_ROWS;
    }

    /** Whether what a cell says instead of a number is so short that it stays on one line. */
    public static boolean isShort(Cell cell) {
        return switch (cell) {
            case Cell.Nothing nothing -> nothing.reason().length() <= SHORT;
            case Cell.Words words -> words.mark() != Mark.NONE
                    && words.spans().stream().mapToInt(span -> span.text().length()).sum() <= SHORT;
            default -> false;
        };
    }

    /** The language of the report, as HTML names it. */
    public String language(Report report) {
        return report.language().toLanguageTag();
    }
}
