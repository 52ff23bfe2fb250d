package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Dependent;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Quantity;
import org.holdfast.model.value.Rational;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Cell;
import org.holdfast.report.content.Mark;
import org.holdfast.report.content.Span;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;

/** Makes cells and runs of text of what plans say; what is missing is told, never left blank. */
public final class Cells {
    private final PlanReport report;
    private final Messages messages;

    /**
     * @param report
     *            the report that they are for
     */
    public Cells(PlanReport report) {
        this.report = report;
        this.messages = report.messages();
    }

    /** The text of a key, with its parts. */
    public Cell text(String key, Object... parts) {
        return Cell.words(messages.text(key, parts));
    }

    /** Running text. */
    public Cell words(List<Span> spans, Mark mark) {
        return new Cell.Words(spans, mark);
    }

    /** The text that somebody wrote, or that there is none. */
    public Cell said(@Nullable String text) {
        return text == null || text.isBlank() ? nothing("notSaid") : Cell.words(text);
    }

    /** A value as the plan writes it, in one line, or that it does not say. */
    public Cell said(@Nullable Quantity value) {
        return said(value == null ? null : value.toString().replace(' ', '\u00a0'));
    }

    /** The name of an element that leads to its place, or that the plan does not say which. */
    public Cell link(@Nullable EObject element) {
        return link(element, "notSaid");
    }

    /** The name of an element that leads to its place; what is said where there is none. */
    public Cell link(@Nullable EObject element, String keyOfNone) {
        return element == null ? nothing(keyOfNone) : Cell.words(report.anchors().link(element));
    }

    /** The name of an element in bold face: the head of its row. */
    public Cell head(EObject element) {
        return Cell.words(Span.strong(Names.of(element)));
    }

    /** Names of elements that lead to their places; what is said where there are none. */
    public Cell links(Collection<? extends EObject> elements, String keyOfNone) {
        return elements.isEmpty() ? nothing(keyOfNone) : words(listed(elements), Mark.NONE);
    }

    /** Names of elements, with commas between them. */
    public List<Span> listed(Collection<? extends EObject> elements) {
        List<Span> spans = new ArrayList<>();
        for (EObject element : elements) {
            if (!spans.isEmpty()) {
                spans.add(Span.plain(", "));
            }
            spans.add(report.anchors().link(element));
        }
        return spans;
    }

    /** The name of an element, without a link. */
    public String name(@Nullable EObject element) {
        return Names.of(element);
    }

    /** What an element needs: names with links, alternatives in brackets, people with their number. */
    public Cell needs(Dependent dependent) {
        return dependent.getNeeds().isEmpty()
                ? nothing(dependent instanceof BusinessFunction function && function.isManual() ? "manual" : "none")
                : words(new NeedWords(report).of(dependent), Mark.NONE);
    }

    /** Whether something is so. */
    public Cell yes(boolean is) {
        return Cell.words(messages.text(is ? "yes" : "no"));
    }

    /** A time that the plan states, or that it does not. */
    public Cell time(@Nullable Duration time) {
        return time == null ? nothing("notSaid") : time(Rational.of(time.seconds()), Mark.NONE);
    }

    /** A time that the plan states, as text. */
    public String told(Duration time) {
        return report.wording().time(Rational.of(time.seconds()));
    }

    /** A time in seconds. */
    public Cell time(Rational seconds, Mark mark) {
        return new Cell.Time(seconds, mark);
    }

    /** An amount in the currency of the plan. */
    public Cell money(Rational amount, Mark mark) {
        return new Cell.Amount(amount, report.currency(), mark);
    }

    /** An amount, or why there is none. */
    public Cell money(Optional<Rational> amount, String keyOfNone) {
        return amount.map(each -> money(each, Mark.NONE)).orElseGet(() -> nothing(keyOfNone));
    }

    /** A whole number. */
    public Cell count(long number) {
        return new Cell.Count(number, Mark.NONE);
    }

    /** A choice that the plan makes, or that it does not. */
    public Cell choice(Enumerator choice) {
        return isUnspecified(choice) ? nothing("notSaid") : Cell.words(word(choice));
    }

    /** The word for a choice of the language of plans: {@code critical}, {@code walkthrough}. */
    public String word(Enumerator choice) {
        return messages.text(isUnspecified(choice) ? "notSaid"
                : choice.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                        + ((Enum<?>) choice).name().toLowerCase(Locale.ROOT));
    }

    /** Nothing, and why: the text of a key. */
    public Cell nothing(String key, Object... parts) {
        return Cell.nothing(messages.text(key, parts));
    }

    private static boolean isUnspecified(Enumerator choice) {
        return ((Enum<?>) choice).name().equals("UNSPECIFIED");
    }
}
