package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.UserGroup;

/** A failure in which all stand-ins of what is lost have taken over. */
final class DespiteStandIns {
    private final Failure failure;
    private final List<NamedElement> down = new ArrayList<>();

    DespiteStandIns(PlanIndex index, Failure failure) {
        this.failure = failure;
        PlanGraph plan = PlanGraph.withStandIns(index);
        Descent always = new Descent(plan.graph());
        plan.neverMet().forEach(always::lose);
        always.order();
        Descent descent = new Descent(plan.graph());
        failure.struck().stream().filter(component -> !isCarriedAlong(component))
                .forEach(component -> plan.node(component).ifPresent(descent::lose));
        plan.unmet(failure::present).forEach(descent::lose);
        descent.order().stream().filter(node -> !always.causes().containsKey(node)).sorted()
                .forEach(node -> plan.element(node).ifPresent(down::add));
    }

    TakenAlong takenAlong() {
        return new TakenAlong(among(BusinessFunction.class), among(Offering.class), among(UserGroup.class));
    }

    /** Whether it is struck only since what it is on is: it goes on where something stands in for that. */
    private boolean isCarriedAlong(Component component) {
        return component.getCarrier() != null && failure.isStruck(component.getCarrier())
                && !failure.scenario().targets().contains(component)
                && !(component.getKind() != null && failure.scenario().targets().contains(component.getKind()));
    }

    private <T> List<T> among(Class<T> type) {
        return down.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
