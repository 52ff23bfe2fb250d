package org.holdfast.report.wording;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.DurationRange;
import org.holdfast.model.value.Rational;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;

/** The words for what becomes of an element in a disaster, beside what is asked of it. */
public final class OutcomeWords {
    private final Wording wording;

    /**
     * @param wording
     *            the language
     */
    public OutcomeWords(Wording wording) {
        this.wording = wording;
    }

    /** A time that the plan states. */
    public String time(Duration duration) {
        return wording.time(Rational.of(duration.seconds()));
    }

    /** Times that the plan states: {@code 4 h to 3 d, likely 12 h}. */
    public String time(DurationRange range) {
        return range.isFixed() ? time(range.most())
                : text("time.range", time(range.least()), time(range.most()), time(range.likely()));
    }

    /** When it is back, as text. */
    public String back(Back back) {
        return switch (back) {
            case Back.At at -> wording.time(at.seconds());
            case Back.Never never -> text("back.never");
            case Back.Unknown unknown -> text("back.unknown");
        };
    }

    /** When it is back where there is little room: in two units at most, rounded up; a number stays with its unit. */
    public String shortBack(Back back) {
        return back instanceof Back.At at ? wording.shortTime(at.seconds()) : back(back);
    }

    /** What is lost, as text. */
    public String lost(Lost lost) {
        return switch (lost) {
            case Lost.Nothing nothing -> text("lost.nothing");
            case Lost.Updates updates -> updates.seconds().equals(updates.compared())
                    ? wording.time(updates.seconds())
                    : text("lost.beside", wording.time(updates.compared()),
                            wording.time(updates.seconds().minus(updates.compared())));
            case Lost.Everything everything -> text("lost.all");
            case Lost.Unknown unknown -> text("back.unknown");
        };
    }

    /** When it is back, and some time later, marked by the time allowed. */
    public Cell back(Back back, long laterSeconds, @Nullable Duration allowed) {
        return switch (back) {
            case Back.At at -> {
                Rational seconds = at.seconds().plus(Rational.of(laterSeconds));
                yield new Cell.Time(seconds, mark(seconds, allowed));
            }
            case Back.Never never -> Cell.words(text("back.never"), allowed == null ? Mark.WARNING : Mark.BAD);
            case Back.Unknown unknown -> Cell.words(text("back.unknown"), Mark.WARNING);
        };
    }

    /** What is lost, marked by the loss allowed. */
    public Cell lost(Lost lost, @Nullable Duration allowed) {
        return Cell.words(lost(lost), switch (lost) {
            case Lost.Nothing nothing -> mark(Rational.ZERO, allowed);
            case Lost.Updates updates -> mark(updates.compared(), allowed);
            case Lost.Everything everything -> Mark.BAD;
            case Lost.Unknown unknown -> Mark.WARNING;
        });
    }

    /** A time that was measured, marked by the time allowed. */
    public Cell measured(@Nullable Duration time, @Nullable Duration allowed) {
        return time == null ? Cell.nothing(text("notSaid"))
                : new Cell.Time(Rational.of(time.seconds()), mark(Rational.of(time.seconds()), allowed));
    }

    /** An objective of the plan, or that it states none. */
    public Cell objective(@Nullable Duration objective) {
        return objective == null ? Cell.nothing(text("objective.none"))
                : new Cell.Time(Rational.of(objective.seconds()), Mark.NONE);
    }

    private static Mark mark(Rational seconds, @Nullable Duration allowed) {
        if (allowed == null) {
            return Mark.NONE;
        }
        return seconds.compareTo(Rational.of(allowed.seconds())) <= 0 ? Mark.GOOD : Mark.BAD;
    }

    private String text(String key, Object... parts) {
        return wording.messages().text(key, parts);
    }
}
