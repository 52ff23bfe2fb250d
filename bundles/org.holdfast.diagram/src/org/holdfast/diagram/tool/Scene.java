package org.holdfast.diagram.tool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;

/** What a diagram shows, by id. */
final class Scene {
    private final DiagramDescription description;
    private final Diagram diagram;
    private final EObject view;
    private final Map<String, Shown> shown = new HashMap<>();

    private record Step(List<Node> nodes, Optional<Shown> in) {}

    Scene(DiagramDescription description, Diagram diagram) {
        this.description = description;
        this.diagram = diagram;
        view = ViewElement.of(Kind.DIAGRAM, diagram.root(), null);
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(diagram.nodes(), Optional.empty())));
        while (!open.isEmpty()) {
            Step step = open.pop();
            for (Node node : step.nodes()) {
                Shown one = new Shown(node.element(), description.node(node.mapping()),
                        ViewElement.of(node.arrangement() == Arrangement.NONE ? Kind.NODE : Kind.CONTAINER,
                                node.element(), viewOf(step.in())),
                        step.in(), node.label().text(), Optional.empty());
                shown.put(node.id(), one);
                open.push(new Step(Stream.concat(node.borderNodes().stream(), node.children().stream()).toList(),
                        Optional.of(one)));
            }
        }
        diagram.edges().forEach(this::add);
    }

    private void add(Edge edge) {
        EObject edgeView = ViewElement.edge(edge.element(), one(edge.source()).view(), one(edge.target()).view(), view);
        String label = edge.center().or(edge::begin).or(edge::end).map(Label::text).orElse("");
        shown.put(edge.id(), new Shown(edge.element(), description.mappings().get(edge.mapping()), edgeView,
                Optional.empty(), label, Optional.of(edge)));
    }

    boolean shows(String id) {
        return shown.containsKey(id);
    }

    /** What is shown by this id. */
    Shown one(String id) {
        if (!shown.containsKey(id)) {
            throw new ToolException("The diagram no longer shows this.");
        }
        return shown.get(id);
    }

    EObject root() {
        return diagram.root();
    }

    EObject viewOf(Optional<Shown> one) {
        return one.map(Shown::view).orElse(view);
    }

    EObject elementOf(Optional<Shown> one) {
        return one.map(Shown::element).orElse(diagram.root());
    }

    Scope scope(EObject self) {
        return Scope.of(self).with("diagram", view).with("viewpoint", view);
    }
}
