package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Subject;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Role;
import org.holdfast.model.value.Rational;

/** Something that begins when what it waits for is finished, and is finished some time later: while a network is made. */
final class Node {
    /** By name, and of the same name by sort: does not depend on the order of the plan. */
    static final Comparator<Node> BY_NAME = Node::byName;

    /** What it is. */
    enum Sort {
        /** The disaster is declared. */
        DECLARATION,
        /** The disruption is over. */
        DISRUPTION,
        /** A step by people. */
        STEP,
        /** A component is brought back by something that is done, or fails over by itself. */
        RECOVERY,
        /** A restore that the plan lists where nothing has to be done but what happens by itself. */
        MILESTONE,
        /** Enough of the alternatives of a need are back. */
        ENOUGH,
        /** An element is back as far as it does not wait for itself. */
        READY,
        /** Elements that need one another are back. */
        TOGETHER
    }

    final Sort sort;
    final String name;
    final int nth;
    final Takes takes;
    final List<Node> before = new ArrayList<>();
    /** How many of those before must be finished; 0 for all. */
    int awaited;
    List<NamedElement> marks = List.of();
    Optional<Role> by = Optional.empty();
    Optional<RecoveryAction> action = Optional.empty();
    Optional<NamedElement> element = Optional.empty();
    Optional<RecoveryPlan> plan = Optional.empty();
    /** In words; made where they are told, for there are many nodes and most are not. */
    Supplier<String> says = () -> "";
    Optional<Block> block = Optional.empty();
    /** Where it is in the list of all, each after all that it waits for. */
    int position;

    Node(Sort sort, String name, int nth, Takes takes) {
        this.sort = sort;
        this.name = name;
        this.nth = nth;
        this.takes = takes;
    }

    private static int byName(Node one, Node other) {
        int order = one.name.compareTo(other.name);
        if (order == 0) {
            order = one.sort.compareTo(other.sort);
        }
        return order == 0 ? Integer.compare(one.nth, other.nth) : order;
    }

    /** What of the plan it is about; empty for the end of a disruption. */
    Optional<? extends EObject> about() {
        return plan.isPresent() ? plan : element.isPresent() ? element : action;
    }

    /** What a reason says that it is about. */
    Subject subject() {
        return new Subject(name, about());
    }

    /** How long it takes, in seconds. */
    Rational seconds(Estimate estimate) {
        return takes instanceof Takes.Known known ? known.total(estimate) : Rational.ZERO;
    }

    /** Whether it occupies somebody. */
    boolean occupies(Estimate estimate) {
        return by.isPresent() && seconds(estimate).signum() > 0;
    }

    /** Whether the recovery is not over before it is finished: something is done, or a function or offering is back. */
    boolean counts() {
        return switch (sort) {
            case DECLARATION, STEP, RECOVERY, MILESTONE -> true;
            case DISRUPTION, ENOUGH -> false;
            case READY, TOGETHER -> marks.stream().anyMatch(mark -> !(mark instanceof Component));
        };
    }

    void waitForNothing() {
        before.clear();
        awaited = 0;
    }

    /** Never weighs more than not known; of equals, the first reason counts. */
    void block(boolean never, Reason why) {
        if (block.isEmpty() || never && !block.get().never()) {
            block = Optional.of(new Block(never, subject(), why));
        }
    }
}
