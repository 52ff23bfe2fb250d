package org.holdfast.ui.diagram.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.design.plan.Situation;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.model.NamedElement;
import org.holdfast.ui.plan.PlanModel;

/**
 * What a diagram is of, to be looked for in each state of the plan: an element, or a situation that is in no file. The
 * address of a situation has its file, and after {@code #} what it is: {@code loss:esx1,lan} or
 * {@code scenario:hostFailure[esx1]}.
 */
public sealed interface Subject {

    /** It in a state of the plan; empty if the plan has it no longer. */
    Optional<EObject> in(PlanModel model);

    /** An element of the plan. */
    record Element(URI address) implements Subject {

        @Override
        public Optional<EObject> in(PlanModel model) {
            return model.element(address);
        }
    }

    /** The loss of some elements for the sake of argument; of those, it is about what is still in the plan. */
    record Loss(List<String> names) implements Subject {

        private static final String MARK = "loss:";

        @Override
        public Optional<EObject> in(PlanModel model) {
            List<NamedElement> lost = names.stream().flatMap(name -> model.files().stream()
                    .flatMap(file -> Optional.ofNullable(file.getEObject(name)).stream()))
                    .filter(NamedElement.class::isInstance).map(NamedElement.class::cast).toList();
            return lost.isEmpty() ? Optional.empty() : Optional.of(Situation.loss(lost));
        }
    }

    /** One scenario of a disaster that strikes any of several. */
    record OfScenario(String name) implements Subject {

        private static final String MARK = "scenario:";

        @Override
        public Optional<EObject> in(PlanModel model) {
            return model.documents().stream().findFirst().flatMap(any -> Recoveries.of(ViewedPlan.of(any).index())
                    .scenarios().stream().filter(scenario -> scenario.name().equals(name)).findFirst())
                    .map(Situation::of);
        }
    }

    /** What an address is the address of. */
    static Subject at(URI address) {
        String fragment = address.fragment();
        if (fragment.startsWith(Loss.MARK)) {
            return new Loss(List.of(fragment.substring(Loss.MARK.length()).split(",")));
        }
        return fragment.startsWith(OfScenario.MARK) ? new OfScenario(fragment.substring(OfScenario.MARK.length()))
                : new Element(address);
    }
}
