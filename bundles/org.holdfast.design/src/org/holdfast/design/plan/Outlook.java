package org.holdfast.design.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.analysis.schedule.Shortfall;
import org.holdfast.analysis.schedule.Shortfalls;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.UserGroup;

/** What becomes of each element in one scenario. */
public final class Outlook {
    private final Recovery recovery;
    private final Map<NamedElement, Shortfall> missed = new HashMap<>();

    /**
     * @param recovery
     *            the recovery from the scenario
     */
    public Outlook(Recovery recovery) {
        this.recovery = recovery;
        Shortfalls.of(recovery.outcome()).forEach(shortfall -> missed.putIfAbsent(shortfall.element(), shortfall));
    }

    /** The recovery that it tells of. */
    public Recovery recovery() {
        return recovery;
    }

    /** What becomes of the element. */
    public State state(EObject element) {
        if (element instanceof UserGroup users) {
            return recovery.failure().users().contains(users) ? State.DOWN : State.IN_SERVICE;
        }
        return element instanceof NamedElement named ? of(named).map(this::state).orElse(State.IN_SERVICE)
                : State.IN_SERVICE;
    }

    /** When it is back and what is lost of its data; empty if it stays in service. */
    public Optional<ElementOutcome> of(NamedElement element) {
        return recovery.outcome().of(element);
    }

    /** The first of its objectives that is missed: the time before the data. */
    public Optional<Shortfall> missed(NamedElement element) {
        return Optional.ofNullable(missed.get(element));
    }

    /** Whether it is struck itself, not only down for want of something else. */
    public boolean isStruck(NamedElement element) {
        return recovery.failure().isStruck(element);
    }

    /** The gravest of all states. */
    State worst() {
        return recovery.outcome().down().values().stream().map(this::state).max(State::compareTo)
                .orElse(State.IN_SERVICE);
    }

    /** How many elements are in the state. */
    long count(State state) {
        return recovery.outcome().down().values().stream().filter(outcome -> state(outcome) == state).count();
    }

    /** How many functions are out of service. */
    long functionsDown() {
        return recovery.outcome().down().keySet().stream().filter(BusinessFunction.class::isInstance).count();
    }

    private State state(ElementOutcome outcome) {
        if (outcome.back() instanceof Back.Never || outcome.lost() instanceof Lost.Everything) {
            return State.UNRECOVERABLE;
        }
        if (missed.containsKey(outcome.element())) {
            return State.LATE;
        }
        if (isStruck(outcome.element())) {
            return State.STRUCK;
        }
        return outcome.back() instanceof Back.At && isAsked(outcome.element()) ? State.BACK : State.DOWN;
    }

    private static boolean isAsked(NamedElement element) {
        return switch (element) {
            case InformationSystem system -> system.getRto() != null;
            case BusinessFunction function -> function.getMtd() != null;
            default -> false;
        };
    }
}
