package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.model.Component;
import org.holdfast.model.Dependent;
import org.holdfast.model.Need;
import org.holdfast.model.NamedElement;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.name.Labels;

/** Drafts the network of a scenario: who waits for whom, before people are assigned. */
final class Drafting {
    private final Failure failure;
    private final Failure struck;
    private final Choices choices;
    private final PlanNodes plan;
    private final DownNodes down;
    private final Set<Component> added = new HashSet<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Optional<Node> disruption;

    /**
     * @param failure
     *            what is down, also what is taken out of service to be restored with its group
     * @param struck
     *            what is struck by the disaster
     * @param choices
     *            how what is struck is brought back
     * @param plan
     *            the nodes of the plan
     */
    Drafting(Failure failure, Failure struck, Choices choices, PlanNodes plan) {
        this.failure = failure;
        this.struck = struck;
        this.choices = choices;
        this.plan = plan;
        this.disruption = failure.scenario().harm().filter(Harm.Disrupts.class::isInstance)
                .map(harm -> disruption((Harm.Disrupts) harm));
        disruption.ifPresent(nodes::add);
        nodes.addAll(plan.all());
        this.down = new DownNodes(failure, new Requirements(failure, choices));
        nodes.addAll(down.nodes());
        down.all().forEach(this::bringBack);
        plan.order(down.byElement());
    }

    /** All nodes. */
    List<Node> nodes() {
        return nodes;
    }

    /** What is down, by name. */
    Map<NamedElement, Down> down() {
        return down.byElement();
    }

    /** The components that are restored although the plan does not list them. */
    Set<Component> added() {
        return added;
    }

    private static Node disruption(Harm.Disrupts disrupts) {
        Node node = new Node(Node.Sort.DISRUPTION, "", 0, Takes.stated(disrupts.lasts()));
        node.says = () -> "the disruption is over";
        return node;
    }

    private void bringBack(Down each) {
        Node waiting = each.element instanceof Component component ? bringBack(component, each.ready) : each.ready;
        int nth = 0;
        for (Down.Awaited awaited : each.awaits) {
            require(awaited, each, waiting, ++nth);
        }
        if (each.element instanceof Dependent dependent) {
            dependent.getNeeds().forEach(need -> requirePeople(need, each.ready));
        }
    }

    /** Lets the component be back after what is done for it; gives the node that its needs hold up. */
    private Node bringBack(Component component, Node back) {
        Optional<Choice> choice = choices.of(component);
        if (choice.isEmpty()) {
            if (struck.isStruck(component)) {
                back.block(false, new Reason.NoHarm(failure.scenario()));
            }
            plan.restoreOf(component).ifPresent(back.before::add);
            return back;
        }
        if (choice.get().chosen().isEmpty()) {
            back.block(true, choice.get().whyNot());
            return back;
        }
        return recover(choice.get().chosen().get(), back);
    }

    private Node recover(RecoveryOption option, Node back) {
        Optional<Node> listed = plan.restoreOf(option.component());
        listed.ifPresent(back.before::add);
        if (option instanceof RecoveryOption.Wait) {
            disruption.ifPresent(back.before::add);
            return back;
        }
        if (option instanceof RecoveryOption.Return) {
            return back;
        }
        Node done = listed.filter(node -> option.isDeclared()).orElseGet(() -> add(option, back));
        boolean afterNeeds = option instanceof RecoveryOption.Restore || option instanceof RecoveryOption.RestartImage;
        return afterNeeds ? done : back;
    }

    private Node add(RecoveryOption option, Node back) {
        Node node = PlanNodes.recovery(option);
        back.before.add(node);
        if (option.isDeclared()) {
            plan.declaration().ifPresent(node.before::add);
            if (option instanceof RecoveryOption.Restore || option instanceof RecoveryOption.RestartImage) {
                added.add(option.component());
            }
        }
        nodes.add(node);
        return node;
    }

    private void require(Down.Awaited need, Down by, Node waiting, int nth) {
        NamedElement element = by.element;
        List<Node> awaited = need.among().stream().filter(each -> !each.isUpWith(by)).map(each -> each.up).toList();
        int required = need.required() - (need.among().size() - awaited.size());
        if (required >= awaited.size()) {
            waiting.before.addAll(awaited);
        } else if (required > 0) {
            Node enough = new Node(Node.Sort.ENOUGH, Labels.of(element), nth, Takes.NOTHING);
            enough.before.addAll(awaited);
            enough.awaited = required;
            enough.element = Optional.of(element);
            enough.says = () -> required + " of " + awaited.size() + " that " + Labels.of(element) + " needs are back";
            nodes.add(enough);
            waiting.before.add(enough);
        }
    }

    /** People who are kept away by a disruption are back when it is over; of other disasters nobody knows. */
    private void requirePeople(Need need, Node back) {
        if (need instanceof PeopleNeed people && !failure.present(people.getRole()).isEnough(people.getCount())) {
            if (disruption.isPresent() && Holders.number(people.getRole()) >= people.getCount()) {
                back.before.add(disruption.get());
            } else {
                back.block(true, new Reason.TooFewLeft(people.getRole(), people.getCount(),
                        failure.present(people.getRole()).number().orElse(0)));
            }
        }
    }
}
