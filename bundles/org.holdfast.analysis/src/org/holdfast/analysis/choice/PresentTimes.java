package org.holdfast.analysis.choice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.holdfast.analysis.index.FirmNeeds;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.analysis.schedule.Activity;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.Component;
import org.holdfast.model.Dependable;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Rational;

/**
 * When a system would be back if it was brought back in some way while all that it needs is back when it is now. A
 * restore takes the place of the one that the present schedule has, if it has one: it begins when that begins.
 */
final class PresentTimes {
    private final PlanIndex index;
    private final Recovery present;
    private final Estimate estimate;
    private final Map<NamedElement, Rational> restoreStarts = new HashMap<>();

    PresentTimes(PlanIndex index, Recovery present, Estimate estimate) {
        this.index = index;
        this.present = present;
        this.estimate = estimate;
        for (Activity activity : present.activities()) {
            activity.element()
                    .filter(element -> option(element).filter(RecoveryOption.Restore.class::isInstance).isPresent())
                    .ifPresent(element -> restoreStarts.put(element, activity.start()));
        }
    }

    /** When it would be back by a way. */
    Back by(InformationSystem system, RecoveryOption option) {
        Optional<Back> same = option(system).filter(option::equals).flatMap(each -> present.outcome().of(system))
                .map(ElementOutcome::back);
        if (same.isPresent()) {
            return same.get();
        }
        if (!(option.takes() instanceof Takes.Known takes)) {
            return new Back.Unknown(((Takes.Unknown) option.takes()).why());
        }
        Back declared = option.isDeclared() ? declared() : new Back.At(Rational.ZERO);
        Back needs = needs(system, option);
        return option instanceof RecoveryOption.Restore restore ? later(start(restore, declared, needs), takes)
                : latest(later(declared, takes), needs);
    }

    /** When it is back without anything being done to it. */
    Back byItself(InformationSystem system) {
        return option(system).isEmpty()
                ? present.outcome().of(system).map(ElementOutcome::back).orElse(new Back.At(Rational.ZERO))
                : latest(carrier(system), firm(system));
    }

    private Optional<RecoveryOption> option(NamedElement element) {
        return element instanceof Component component
                ? present.choices().of(component).flatMap(Choice::chosen)
                : Optional.empty();
    }

    private Back start(RecoveryOption.Restore restore, Back declared, Back needs) {
        boolean inItsPlace = restoreStarts.containsKey(restore.component())
                && option(restore.component()).filter(other -> other instanceof RecoveryOption.Restore now
                        && now.onto().equals(restore.onto())).isPresent();
        return inItsPlace ? new Back.At(restoreStarts.get(restore.component())) : latest(declared, needs);
    }

    private Back declared() {
        return present.declaration().seconds().<Back>map(Back.At::new).orElseGet(() -> present.declaration().plan()
                .<Back>map(plan -> new Back.Unknown(new Reason.Missing(Unsaid.DECLARATION, plan)))
                .orElseGet(() -> new Back.Never(present.declaration().none())));
    }

    private Back needs(InformationSystem system, RecoveryOption option) {
        boolean elsewhere = option instanceof RecoveryOption.FailOver
                || option instanceof RecoveryOption.Restore restore && restore.onto().isPresent();
        return elsewhere ? firm(system) : latest(carrier(system), firm(system));
    }

    private Back carrier(InformationSystem system) {
        return system.getCarrier() instanceof Component carrier && Resolved.is(carrier) ? back(carrier)
                : new Back.At(Rational.ZERO);
    }

    private Back firm(InformationSystem system) {
        FirmNeeds needs = FirmNeeds.in(index);
        Back last = new Back.At(Rational.ZERO);
        for (Dependable needed : needs.of(system)) {
            if (needed != system.getCarrier() && !needs.needOneAnother(system, needed)) {
                last = latest(last, back(needed));
            }
        }
        return last;
    }

    private Back back(NamedElement element) {
        return present.outcome().of(element).map(ElementOutcome::back).orElse(new Back.At(Rational.ZERO));
    }

    private Back later(Back start, Takes.Known takes) {
        return start instanceof Back.At at ? new Back.At(at.seconds().plus(takes.total(estimate))) : start;
    }

    /** Never is later than what is not known, and that than any time. */
    private static Back latest(Back one, Back other) {
        if (one instanceof Back.At first && other instanceof Back.At second) {
            return first.seconds().compareTo(second.seconds()) < 0 ? other : one;
        }
        return one instanceof Back.Never || other instanceof Back.At ? one : other;
    }
}
