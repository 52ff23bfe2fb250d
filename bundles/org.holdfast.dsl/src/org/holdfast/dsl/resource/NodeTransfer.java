package org.holdfast.dsl.resource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.holdfast.dsl.edit.UnwritableException;

/**
 * A model beside what its new text parses to. Once the text is written, the nodes of the text become those of the
 * model, so that its elements stay the same objects.
 */
final class NodeTransfer {

    private record Pair(EObject model, EObject parsed) {}

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Compares the two, but for references, whose text is not linked.
     *
     * @throws UnwritableException
     *             if the text says something else than the model
     */
    NodeTransfer(EObject model, EObject parsed) {
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(model, parsed)));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            pairs.add(pair);
            for (EStructuralFeature feature : pair.model().eClass().getEAllStructuralFeatures()) {
                compare(pair, feature, open);
            }
        }
    }

    /** Makes the nodes of the text those of the model. */
    void transfer() {
        pairs.forEach(pair -> transfer(pair.model(), pair.parsed()));
    }

    private static void compare(Pair pair, EStructuralFeature feature, Deque<Pair> open) {
        if (feature instanceof EAttribute && !feature.isDerived()
                && !Objects.equals(pair.model().eGet(feature), pair.parsed().eGet(feature))) {
            throw different(pair.model());
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            compareChildren(pair, children(pair.model(), reference), children(pair.parsed(), reference), open);
        }
    }

    private static void compareChildren(Pair pair, List<?> model, List<?> parsed, Deque<Pair> open) {
        if (model.size() != parsed.size()) {
            throw different(pair.model());
        }
        for (int i = 0; i < model.size(); i++) {
            Pair child = new Pair((EObject) model.get(i), (EObject) parsed.get(i));
            if (child.model().eClass() != child.parsed().eClass()) {
                throw different(pair.model());
            }
            open.push(child);
        }
    }

    private static List<?> children(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            return list.basicList();
        }
        return value == null ? List.of() : List.of(value);
    }

    private static UnwritableException different(EObject element) {
        return new UnwritableException(element, "cannot be written so that it reads the same");
    }

    private static void transfer(EObject model, EObject parsed) {
        model.eAdapters().removeIf(INode.class::isInstance);
        List<Adapter> nodes = parsed.eAdapters().stream().filter(INode.class::isInstance).toList();
        parsed.eAdapters().removeAll(nodes);
        model.eAdapters().addAll(nodes);
    }
}
