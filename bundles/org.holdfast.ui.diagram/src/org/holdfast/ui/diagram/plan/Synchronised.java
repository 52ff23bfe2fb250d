package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.ui.plan.PlanModel;

/** The diagram of the newest state of the model, whose elements are those of that state. Called within reads of the plan. */
final class Synchronised {
    private final DiagramDescription description;
    private final Synchroniser synchroniser;
    private Optional<Current> current = Optional.empty();

    /**
     * A diagram of one state of the model.
     *
     * @param revision
     *            of the model
     * @param subject
     *            what it is a diagram of
     * @param view
     *            which layers and filters are on
     * @param diagram
     *            what is shown
     * @param tools
     *            what can be done on it
     */
    record Current(long revision, Subject subject, View view, Diagram diagram, Tools tools) {

        /** What is there to be edited, by the ids of the nodes. */
        Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>();
            Shown.nodes(diagram).forEach(
                    node -> tools.editing().editedLabel(node.id()).ifPresent(text -> texts.put(node.id(), text)));
            return texts;
        }
    }

    Synchronised(DiagramDescription description) {
        this.description = description;
        this.synchroniser = new Synchroniser(description, ElementIcons::of);
    }

    /** The diagram as the model is now; empty if the model has no such subject. */
    Optional<Current> in(PlanModel model, FollowedSubject subject, View view) {
        return subject.in(model).filter(synchroniser::accepts)
                .map(element -> of(model, subject.now(), element, view));
    }

    private Current of(PlanModel model, Subject subject, EObject element, View view) {
        long revision = model.state().revision();
        Optional<Current> known = current.filter(
                one -> one.revision() == revision && one.subject().equals(subject) && one.view().equals(view));
        if (known.isPresent()) {
            return known.get();
        }
        Diagram diagram = synchroniser.synchronise(element, view);
        Tools tools = Tools.of(description, diagram, view, (label, change) -> change.run());
        Current made = new Current(revision, subject, view, diagram, tools);
        current = Optional.of(made);
        return made;
    }
}
