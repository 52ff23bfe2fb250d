package org.holdfast.diagram.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.EdgeMapping.Own;
import org.holdfast.diagram.expression.Scope;

/** Finds which edges there are between nodes. An edge into a collapsed container leads to the container. */
final class EdgePass {
    private final Pass pass;
    private final Selection selection;
    private final Identities identities;
    private final List<Draft> drafts;
    private final Everything everything;
    private final Map<EObject, List<Draft>> byElement = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    EdgePass(Pass pass, Selection selection, Identities identities, List<Draft> drafts) {
        this.pass = pass;
        this.selection = selection;
        this.identities = identities;
        this.drafts = drafts;
        everything = new Everything(pass.diagram().self());
        drafts.stream().filter(draft -> draft.plain).forEach(this::add);
        drafts.stream().filter(draft -> !draft.plain).forEach(this::add);
    }

    private void add(Draft draft) {
        byElement.computeIfAbsent(draft.element, none -> new ArrayList<>(1)).add(draft);
    }

    List<Link> links() {
        for (EdgeMapping mapping : selection.edges()) {
            mapping.element().ifPresentOrElse(own -> own(mapping, own), () -> relations(mapping));
        }
        return links;
    }

    private void own(EdgeMapping mapping, Own own) {
        Scope scope = pass.diagram().with("containerView", pass.view());
        Collection<EObject> candidates = own.candidates()
                .<Collection<EObject>>map(one -> pass.ask().elements(one, scope))
                .orElseGet(() -> everything.of(own.domainClass()));
        for (EObject element : candidates) {
            if (own.domainClass().has(element)) {
                Set<EObject> sources = pass.ask().elements(own.sourceFinder(), pass.diagram().at(element));
                for (Draft source : nodes(sources, mapping.sources())) {
                    targets(mapping, Optional.of(element), source);
                }
            }
        }
    }

    private void relations(EdgeMapping mapping) {
        for (Draft source : drafts) {
            if (mapping.sources().contains(source.mapping.name())) {
                targets(mapping, Optional.empty(), source);
            }
        }
    }

    private void targets(EdgeMapping mapping, Optional<EObject> own, Draft source) {
        Scope from = pass.diagram().at(own.orElse(source.element));
        for (Draft target : nodes(pass.ask().elements(mapping.targetFinder(), from), mapping.targets())) {
            link(mapping, own, source, target);
        }
    }

    private List<Draft> nodes(Collection<EObject> elements, Set<String> mappings) {
        List<Draft> nodes = new ArrayList<>();
        for (EObject element : elements) {
            byElement.getOrDefault(element, List.of()).stream().filter(draft -> mappings.contains(draft.mapping.name()))
                    .forEach(nodes::add);
        }
        return nodes;
    }

    private void link(EdgeMapping mapping, Optional<EObject> own, Draft source, Draft target) {
        EObject element = own.orElseGet(() -> shown(mapping, source.element));
        Scope scope = ends(pass.diagram().at(element), source, target);
        if (mapping.precondition().map(one -> pass.ask().truth(one, scope, false)).orElse(true)
                && !selection.hides(mapping, element)) {
            add(mapping, own, element, source, target);
        }
    }

    private void add(EdgeMapping mapping, Optional<EObject> own, EObject element, Draft source, Draft target) {
        Draft from = source.shown();
        Draft to = target.shown();
        if (from == to && (source != from || target != to)) {
            return;
        }
        String ends = from.id + ">" + to.id;
        Optional<String> id = own.isPresent() ? identities.edge(mapping.name(), element, ends)
                : identities.edge(mapping.name(), ends);
        id.ifPresent(free -> links.add(new Link(free, mapping, element, from, to)));
    }

    private EObject shown(EdgeMapping mapping, EObject source) {
        return mapping.targetExpression()
                .flatMap(one -> pass.ask().elements(one, pass.diagram().at(source)).stream().findFirst())
                .orElse(source);
    }

    static Scope ends(Scope scope, Draft source, Draft target) {
        return scope.with("source", source.element).with("target", target.element)
                .with("sourceView", (Supplier<EObject>) source::view)
                .with("targetView", (Supplier<EObject>) target::view);
    }
}
