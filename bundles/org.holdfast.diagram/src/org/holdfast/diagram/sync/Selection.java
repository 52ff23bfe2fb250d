package org.holdfast.diagram.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.Filter;
import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.description.NodeMapping;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;
import org.holdfast.diagram.view.Node.Arrangement;

/** Which mappings are shown, and which elements filters leave. */
final class Selection {
    private final DiagramDescription description;
    private final List<Layer> layers;
    private final Set<String> hidden = new HashSet<>();
    private final List<Filter.Rule> rules;
    private final Pass pass;

    Selection(DiagramDescription description, View view, Pass pass) {
        this.description = description;
        this.pass = pass;
        layers = description.active(view.layers());
        description.layers().forEach(layer -> hidden.addAll(layer.members()));
        layers.forEach(layer -> hidden.removeAll(layer.members()));
        rules = description.filters().stream().filter(filter -> view.filters().contains(filter.name()))
                .flatMap(filter -> filter.rules().stream()).toList();
    }

    /** The mappings of outermost nodes, containers first. */
    List<NodeMapping> outermost() {
        List<NodeMapping> nodes = roots().stream().filter(NodeMapping.class::isInstance).map(NodeMapping.class::cast)
                .toList();
        List<NodeMapping> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparing((NodeMapping node) -> node.arrangement() == Arrangement.NONE));
        return sorted;
    }

    List<EdgeMapping> edges() {
        return roots().stream().filter(EdgeMapping.class::isInstance).map(EdgeMapping.class::cast).toList();
    }

    private List<Mapping> roots() {
        Set<String> names = new LinkedHashSet<>();
        layers.forEach(layer -> names.addAll(layer.roots()));
        return names.stream().map(description.mappings()::get).toList();
    }

    /** Those of these mappings that no layer keeps from being shown. */
    List<NodeMapping> active(List<String> mappings) {
        return mappings.stream().filter(name -> !hidden.contains(name)).map(description::node).toList();
    }

    boolean hides(Mapping mapping, EObject element) {
        return meets(Filter.Kind.HIDE, mapping, element);
    }

    boolean collapses(Mapping mapping, EObject element) {
        return meets(Filter.Kind.COLLAPSE, mapping, element);
    }

    private boolean meets(Filter.Kind kind, Mapping mapping, EObject element) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind && meets(rule, mapping, element));
    }

    // a rule for no mapping in particular and without condition does nothing in Sirius
    private boolean meets(Filter.Rule rule, Mapping mapping, EObject element) {
        if (!rule.mappings().isEmpty() && !rule.mappings().contains(mapping.name())) {
            return false;
        }
        if (rule.keeps().isEmpty() && rule.keepsViews().isEmpty()) {
            return !rule.mappings().isEmpty();
        }
        return rule.keeps().filter(keeps -> !holds(keeps, element)).isPresent() || rule.keepsViews()
                .filter(keeps -> !holds(keeps, ViewElement.of(kind(mapping), element, pass.view()))).isPresent();
    }

    private boolean holds(Expression keeps, EObject asked) {
        return pass.ask().truth(keeps, pass.diagram().at(asked), true);
    }

    private static Kind kind(Mapping mapping) {
        return !(mapping instanceof NodeMapping node) ? Kind.EDGE
                : node.arrangement() == Arrangement.NONE ? Kind.NODE : Kind.CONTAINER;
    }
}
