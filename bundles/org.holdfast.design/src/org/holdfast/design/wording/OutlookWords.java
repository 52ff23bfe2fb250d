package org.holdfast.design.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;

import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.design.plan.Called;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.State;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
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
        String hit = words.of(outlook.isStruck(element) ? "struck" : "down");
        String asked = outlook.missed(element).map(this::asked).orElseGet(() -> asked(element));
        String then = outlook.of(element).map(outcome -> tells(outlook, outcome, state)).orElse("");
        return hit + (asked.isEmpty() ? "" : BETWEEN + asked) + (then.isEmpty() ? "" : "\n" + then);
    }

    /** The same where there is little room: {@code ✓ 2 h}, {@code ⚠ 6 h}; nothing where it stays in service. */
    public String shortly(Outlook outlook, NamedElement element) {
        State state = outlook.state(element);
        if (state == State.IN_SERVICE) {
            return "";
        }
        Optional<Back> back = outlook.of(element).map(ElementOutcome::back);
        String time = back.map(then -> then instanceof Back.At at ? told(at.seconds()).toString() : "").orElse("");
        return words.of("short." + switch (state) {
            case UNRECOVERABLE -> "unrecoverable";
            case LATE -> "late";
            case BACK -> "back";
            case STRUCK, DOWN, IN_SERVICE -> time.isEmpty() || asked(element).isEmpty() ? "down" : "back";
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
    public String title(Outlook outlook) {
        String which = Called.of(outlook.recovery().scenario());
        return outlook.recovery().end().map(end -> words.of("title.impact", which, told(end)))
                .orElseGet(() -> words.of("title.impact.open", which));
    }

    /** How a component comes back: {@code fails over to ESX 2}; nothing where there is no way. */
    public String how(Outlook outlook, Component component) {
        return outlook.recovery().choices().of(component).flatMap(Choice::chosen).map(this::how).orElse("");
    }

    private String how(RecoveryOption option) {
        return switch (option) {
            case RecoveryOption.Wait waits -> words.of("how.waits");
            case RecoveryOption.Return back ->
                back.with().map(with -> words.of("how.with", Called.of(with))).orElse("");
            case RecoveryOption.FailOver over -> words.of("how.over", Called.of(over.standIn().getTarget()));
            case RecoveryOption.Restore restore -> words.of("from", Called.of(restore.from()));
            case RecoveryOption.RestartImage image -> words.of("how.image", Called.of(image.host()));
            case RecoveryOption.Replace replace -> words.of("how.replaced");
        };
    }

    /** A time as it is told on a diagram: beyond an hour in whole minutes, rounded up as all times are. */
    public static Elapsed told(Rational seconds) {
        Rational minute = Rational.of(60);
        return seconds.compareTo(Rational.of(3600)) < 0 ? new Elapsed(seconds)
                : new Elapsed(Rational.of(seconds.dividedBy(minute).negated().floor().negate()).times(minute));
    }

    private String tells(Outlook outlook, ElementOutcome outcome, State state) {
        return switch (state) {
            case UNRECOVERABLE -> words.of("unrecoverable");
            case LATE -> outlook.missed(outcome.element()).map(this::late).orElse("");
            case BACK -> words.of("back.in.time", back(outcome));
            case STRUCK, DOWN, IN_SERVICE -> outcome.back() instanceof Back.At
                    ? words.of(asked(outcome.element()).isEmpty() ? "back" : "back.in.time", back(outcome))
                    : "";
        };
    }

    private String late(Shortfall shortfall) {
        Optional<Elapsed> by = shortfall.by().map(OutlookWords::told);
        if (shortfall.objective() == Shortfall.Objective.RPO) {
            return shortfall.achieved().map(OutlookWords::told).map(lost -> words.of("loses", lost)).orElse("");
        }
        return by.map(late -> words.of("late", late, back(shortfall.outcome()))).orElse("");
    }

    /** When it is back; a function, when its work is. */
    private static Object back(ElementOutcome outcome) {
        Duration afterwards = outcome.element() instanceof BusinessFunction function ? function.getWrt() : null;
        Rational later = afterwards == null ? Rational.ZERO : Rational.of(afterwards.seconds());
        return outcome.back() instanceof Back.At at ? told(at.seconds().plus(later)) : "";
    }

    private String asked(Shortfall shortfall) {
        return words.of(shortfall.objective().name(), shortfall.allowed());
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
