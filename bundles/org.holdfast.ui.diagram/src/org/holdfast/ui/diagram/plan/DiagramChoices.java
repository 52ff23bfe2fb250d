package org.holdfast.ui.diagram.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Plan;
import org.holdfast.ui.plan.PlanModel;

/** The diagrams that can be made of a plan. */
public final class DiagramChoices {

    private DiagramChoices() {}

    /**
     * A diagram that can be opened.
     *
     * @param diagram
     *            the name of its description
     * @param root
     *            the address of what it would be a diagram of
     * @param label
     *            what people call it
     */
    public record Choice(String diagram, URI root, String label) {}

    /** All of them, in the order of the viewpoint and of the text. Called within a read of the plan. */
    public static List<Choice> of(PlanModel model) {
        List<Choice> choices = new ArrayList<>();
        for (DiagramDescription description : Viewpoints.diagrams()) {
            Synchroniser synchroniser = new Synchroniser(description, Icons.NONE);
            model.documents().forEach(document -> {
                for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                    EObject element = all.next();
                    if (synchroniser.accepts(element)) {
                        choices.add(new Choice(description.name(), EcoreUtil.getURI(element),
                                label(description, element)));
                    }
                }
            });
        }
        return List.copyOf(choices);
    }

    /** Of a plan there is one diagram of each sort; others are told apart by what they are of. */
    private static String label(DiagramDescription description, EObject root) {
        return root instanceof NamedElement named && !(root instanceof Plan)
                ? description.label() + ": " + (named.getTitle() == null ? named.getName() : named.getTitle())
                : description.label();
    }

    /**
     * One diagram. Called within a read of the plan.
     *
     * @param diagram
     *            the name of its description
     * @param root
     *            the address of its subject
     * @return empty if the plan has no such subject
     */
    public static Optional<Choice> of(PlanModel model, String diagram, URI root) {
        DiagramDescription description = Viewpoints.diagram(diagram);
        return Subject.at(root).in(model).filter(new Synchroniser(description, Icons.NONE)::accepts)
                .map(element -> new Choice(diagram, root, label(description, element)));
    }
}
