package org.holdfast.design.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.State;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Elapsed;
import org.holdfast.model.value.Rational;

/** The words for what becomes of elements in a scenario. A sign and words say what colours say. */
public final class OutlookWords {
    private static final String BETWEEN = " · ";

    private final Words words;

    /**
     * @param words
     *            the language
     */
    public OutlookWords(Words words) {
        this.words = words;
    }

    /** What becomes of it: {@code ✕ struck · ✓ back after 2 h, RTO 4 h}; nothing where it stays in service. */
    public String becomes(Outlook outlook, NamedElement element) {
        State state = outlook.state(element);
        if (state == State.IN_SERVICE) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (outlook.isStruck(element)) {
            parts.add(words.of("struck"));
        } else if (state == State.DOWN) {
            parts.add(words.of("down"));
        }
        outlook.of(element).ifPresent(outcome -> parts.add(tells(outlook, outcome, state)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** The same where there is little room: {@code ✓ 2 h}, {@code ⚠ 6 h}; nothing where it stays in service. */
    public String shortly(Outlook outlook, NamedElement element) {
        State state = outlook.state(element);
        if (state == State.IN_SERVICE) {
            return "";
        }
        String time = outlook.of(element).map(ElementOutcome::back)
                .map(back -> back instanceof Back.At at ? new Elapsed(at.seconds()).toString() : "").orElse("");
        return words.of("short." + switch (state) {
            case UNRECOVERABLE -> "unrecoverable";
            case LATE -> "late";
            case BACK -> "back";
            case STRUCK, DOWN, IN_SERVICE -> "down";
        }, time).strip();
    }

    /** Why it is out of service, through what it needs, and why it does not come back. */
    public String why(Outlook outlook, NamedElement element) {
        List<NamedElement> chain = outlook.recovery().failure().why(element);
        String because = chain.size() < 2 ? ""
                : words.of("for.want",
                        chain.stream().skip(1).map(Labels::of).collect(Collectors.joining(" ← ")));
        String reason = outlook.of(element).map(OutlookWords::reason).orElse("");
        return because + (because.isEmpty() || reason.isEmpty() ? "" : "\n") + reason;
    }

    /** What stands above a diagram of the scenario. */
    public String title(String disaster, Outlook outlook) {
        String name = outlook.recovery().scenario().name();
        int family = name.indexOf('[');
        String which = family < 0 || name.equals(disaster) ? disaster : disaster + " " + name.substring(family);
        return outlook.recovery().end().map(end -> words.of("title.impact", which, new Elapsed(end)))
                .orElseGet(() -> words.of("title.impact.open", which));
    }

    private String tells(Outlook outlook, ElementOutcome outcome, State state) {
        return switch (state) {
            case UNRECOVERABLE -> words.of("unrecoverable");
            case LATE -> outlook.missed(outcome.element()).map(this::late).orElse("");
            case BACK -> words.of("back.in.time", back(outcome), asked(outcome.element()));
            case STRUCK, DOWN, IN_SERVICE -> struckOrDown(outcome);
        };
    }

    private String struckOrDown(ElementOutcome outcome) {
        if (!(outcome.back() instanceof Back.At)) {
            return "";
        }
        String asked = asked(outcome.element());
        return asked.isEmpty() ? words.of("back", back(outcome)) : words.of("back.in.time", back(outcome), asked);
    }

    private String late(Shortfall shortfall) {
        String by = shortfall.by().map(seconds -> new Elapsed(seconds).toString()).orElse("");
        return shortfall.objective() == Shortfall.Objective.RPO
                ? words.of("loses", shortfall.achieved().map(lost -> new Elapsed(lost).toString()).orElse(""),
                        words.of("RPO", shortfall.allowed()))
                : words.of("late", by, back(shortfall.outcome()), words.of(shortfall.objective().name(),
                        shortfall.allowed()));
    }

    /** When it is back; a function, when its work is. */
    private static String back(ElementOutcome outcome) {
        Duration afterwards = outcome.element() instanceof BusinessFunction function ? function.getWrt() : null;
        Rational later = afterwards == null ? Rational.ZERO : Rational.of(afterwards.seconds());
        return outcome.back() instanceof Back.At at ? new Elapsed(at.seconds().plus(later)).toString() : "";
    }

    private String asked(NamedElement element) {
        if (element instanceof InformationSystem system && system.getRto() != null) {
            return words.of("RTO", system.getRto());
        }
        return element instanceof BusinessFunction function && function.getMtd() != null
                ? words.of("MTD", function.getMtd())
                : "";
    }

    private static String reason(ElementOutcome outcome) {
        if (outcome.back() instanceof Back.Never never) {
            return never.reason();
        }
        if (outcome.lost() instanceof Lost.Everything everything) {
            return everything.reason();
        }
        return outcome.back() instanceof Back.Unknown unknown ? unknown.reason() : "";
    }
}
