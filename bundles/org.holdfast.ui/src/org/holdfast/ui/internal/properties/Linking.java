package org.holdfast.ui.internal.properties;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.holdfast.model.name.Labels;
import org.holdfast.ui.plan.PlanServices;

/** How the form of an element calls others: by the names that the language has for them there. */
final class Linking {

    private static final int MOST = 80;

    private final EObject element;
    private final Map<EReference, List<Link>> candidates = new HashMap<>();

    Linking(EObject element) {
        this.element = element;
    }

    /** Where a reference could lead, by name. */
    List<Link> candidates(EReference reference) {
        return candidates.computeIfAbsent(reference, key -> StreamSupport
                .stream(PlanServices.get(IScopeProvider.class).getScope(element, key).getAllElements().spliterator(),
                        false)
                .map(found -> new Link(found.getName().toString(), found.getEObjectURI()))
                .filter(link -> !link.address().equals(EcoreUtil.getURI(element)))
                .sorted(Comparator.comparing(Link::label)).toList());
    }

    /** Where a reference leads. */
    Link known(EReference reference, EObject target) {
        if (target.eIsProxy()) {
            return new Link("?", EcoreUtil.getURI(target));
        }
        return candidates(reference).stream().filter(link -> link.address().equals(EcoreUtil.getURI(target)))
                .findFirst().orElseGet(() -> named(target));
    }

    /** An element by its name. */
    Link named(EObject other) {
        return new Link(Labels.of(other), EcoreUtil.getURI(other));
    }

    /** An element by what its text says, on one line. */
    Link said(EObject part) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(part);
        String text = node == null ? Labels.of(part)
                : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
        return new Link(text.length() > MOST ? text.substring(0, MOST - 1) + "…" : text, EcoreUtil.getURI(part));
    }
}
