package org.holdfast.analysis.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.analysis.recovery.Declaration;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;

/** The declaration, and the steps and restores that the plan lists; none of them begins before the declaration. */
final class PlanNodes {
    private final Failure failure;
    private final Declaration declaration;
    private final Choices choices;
    private final Optional<Node> declared;
    private final Map<RecoveryAction, Node> actions = new LinkedHashMap<>();

    PlanNodes(Failure failure, Declaration declaration, Choices choices) {
        this.failure = failure;
        this.declaration = declaration;
        this.choices = choices;
        this.declared = declaration.plan().map(PlanNodes::declared);
        declaration.plan().ifPresent(plan -> plan.getActions().forEach(action -> actions.put(action, node(action))));
    }

    /** The declaration; empty if no plan covers the scenario. */
    Optional<Node> declaration() {
        return declared;
    }

    /** The restore of a component that the plan lists; empty if it lists none. */
    Optional<Node> restoreOf(Component component) {
        return Optional.ofNullable(declaration.listed().get(component)).map(actions::get);
    }

    /** Everything of the plan. */
    List<Node> all() {
        List<Node> all = new ArrayList<>(actions.values());
        declared.ifPresent(all::add);
        return all;
    }

    /**
     * Lets each action wait for those that it comes after.
     *
     * @param down
     *            what is down; a restore where nothing is to be done but what happens by itself
     *            is done then
     */
    void order(Map<NamedElement, Down> down) {
        actions.forEach((action, node) -> {
            for (RecoveryAction before : Resolved.among(action.getAfter())) {
                if (actions.containsKey(before)) {
                    node.before.add(done(before, actions.get(before), down));
                }
            }
        });
    }

    private static Node done(RecoveryAction action, Node node, Map<NamedElement, Down> down) {
        boolean happens = action instanceof Restoration && node.sort == Node.Sort.MILESTONE;
        @Nullable
        Down there = happens ? down.get(((Restoration) action).getComponent()) : null;
        return there == null ? node : there.ready;
    }

    private static Node declared(RecoveryPlan plan) {
        Node node = new Node(Node.Sort.DECLARATION, Labels.of(plan), 0, plan.getDeclaredWithin() == null
                ? Takes.NOTHING
                : Takes.stated(plan.getDeclaredWithin()));
        node.plan = Optional.of(plan);
        node.says = () -> Labels.of(plan) + " is declared"
                + (plan.getDeclaredBy() == null ? "" : " by " + Labels.of(plan.getDeclaredBy()));
        if (plan.getDeclaredWithin() == null) {
            node.block(false, new Reason.Missing(Unsaid.OWN_DECLARATION));
        }
        return node;
    }

    private Node node(RecoveryAction action) {
        Node node = action instanceof Restoration restoration ? restore(restoration) : step((RecoveryStep) action);
        node.action = Optional.of(action);
        declared.ifPresent(node.before::add);
        if (Resolved.is(action.getBy())) {
            node.by = Optional.of(action.getBy());
            blockWithout(action.getBy(), node);
        }
        return node;
    }

    private Node step(RecoveryStep step) {
        Node node = new Node(Node.Sort.STEP, step.getName(), 0,
                step.getTakes() == null ? Takes.NOTHING : Takes.stated(step.getTakes()));
        node.says = () -> step.getTitle() == null ? step.getName() : step.getTitle();
        if (step.getTakes() == null) {
            node.block(false, new Reason.Missing(Unsaid.OWN_TIME));
        }
        return node;
    }

    /** The first place where a component is listed is where it is restored; further ones only wait. */
    private Node restore(Restoration restoration) {
        Component component = restoration.getComponent();
        boolean first = declaration.listed().get(component) == restoration;
        Optional<RecoveryOption> done = !first ? Optional.empty()
                : choices.of(component).flatMap(Choice::chosen).filter(RecoveryOption::isDeclared);
        Node node = done.map(option -> recovery(option)).orElseGet(() -> new Node(Node.Sort.MILESTONE,
                Labels.of(component), first ? 0 : actions.size() + 1, Takes.NOTHING));
        if (done.isEmpty()) {
            node.says = () -> "nothing is to be done for " + Labels.of(component);
        }
        return node;
    }

    /** The node of a way to bring a component back. */
    static Node recovery(RecoveryOption option) {
        Node node = new Node(Node.Sort.RECOVERY, Labels.of(option.component()), 0, option.takes());
        node.says = () -> option.says();
        node.element = Optional.of(option.component());
        if (option.takes() instanceof Takes.Unknown unknown) {
            node.block(false, unknown.why());
        }
        return node;
    }

    private void blockWithout(Role role, Node node) {
        OptionalInt number = failure.present(role).number();
        if (number.isPresent() && number.getAsInt() == 0 && node.takes != Takes.NOTHING) {
            node.block(true, new Reason.NobodyLeft(role));
        }
    }
}
