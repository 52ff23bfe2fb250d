package org.holdfast.design.service;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Component;
import org.holdfast.model.DataFlow;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.StandIn;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.ValueFormatException;

/** What components say of one another beside what they need: to what they fail over, to what they pass data. */
public class StandInServices {
    private static final Duration AN_HOUR = Duration.parse("1 h");

    /** Lets a component fail over to another one within an hour, when declared; if it does not already. */
    public Component connectStandIn(Component component, Component other) {
        if (component != other && component.getStandIns().stream().noneMatch(each -> each.getTarget() == other)) {
            StandIn standIn = HoldfastFactory.eINSTANCE.createStandIn();
            standIn.setTarget(other);
            standIn.setWithin(AN_HOUR);
            standIn.setDeclared(true);
            component.getStandIns().add(standIn);
        }
        return component;
    }

    /** Lets a component pass data to another one, if it does not already. */
    public Component connectFlow(Component component, Component other) {
        if (component != other && component.getFlows().stream().noneMatch(each -> each.getTarget() == other)) {
            DataFlow flow = HoldfastFactory.eINSTANCE.createDataFlow();
            flow.setTarget(other);
            component.getFlows().add(flow);
        }
        return component;
    }

    /** Lets a component fail over to another one instead; not to itself, or to one that is said already. */
    public StandIn standInInstead(StandIn standIn, Component other) {
        if (standIn.getOf() != other
                && standIn.getOf().getStandIns().stream().noneMatch(each -> each.getTarget() == other)) {
            standIn.setTarget(other);
        }
        return standIn;
    }

    /** Lets a component pass data to another one instead; not to itself, or to one that is said already. */
    public DataFlow flowInstead(DataFlow flow, Component other) {
        if (flow.getSource() != other
                && flow.getSource().getFlows().stream().noneMatch(each -> each.getTarget() == other)) {
            flow.setTarget(other);
        }
        return flow;
    }

    /** How fast the other one takes over. */
    public String within(StandIn standIn) {
        return standIn.getWithin() == null ? "" : standIn.getWithin().toString();
    }

    /** Says how fast the other one takes over; what is no time changes nothing. */
    public StandIn takeOverWithin(StandIn standIn, @Nullable Object time) {
        try {
            standIn.setWithin(Duration.parse(String.valueOf(time).strip()));
        } catch (ValueFormatException e) {
            // the label is shown as it was
        }
        return standIn;
    }
}
