package org.holdfast.diagram.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.ValidationRule;
import org.holdfast.diagram.description.ValidationRule.Target;
import org.holdfast.diagram.expression.Evaluation;
import org.holdfast.diagram.expression.Problem;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/**
 * What is wrong with what a diagram shows, by the rules of its description.
 *
 * @param findings
 *            in the order of nodes, then edges; of each in that of the rules
 * @param problems
 *            what could not be checked, since expressions failed
 */
public record Validation(List<Finding> findings, List<Problem> problems) {

    /** Copies the lists. */
    public Validation {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /**
     * Checks a diagram.
     *
     * @param description
     *            of the diagram
     * @param diagram
     *            as it is shown
     * @return what is wrong
     */
    public static Validation of(DiagramDescription description, Diagram diagram) {
        EObject view = ViewElement.of(Kind.DIAGRAM, diagram.root(), null);
        Scope scope = Scope.of(diagram.root()).with("diagram", view).with("viewpoint", view);
        Evaluation ask = new Evaluation(Set.of("diagram", "viewpoint"));
        List<Finding> findings = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(diagram.nodes());
        while (!open.isEmpty()) {
            Node node = open.pop();
            description.rules()
                    .forEach(rule -> check(rule, node.id(), node.mapping(), node.element(), scope, ask, findings));
            node.children().reversed().forEach(open::push);
            node.borderNodes().reversed().forEach(open::push);
        }
        for (Edge edge : diagram.edges()) {
            description.rules()
                    .forEach(rule -> check(rule, edge.id(), edge.mapping(), edge.element(), scope, ask, findings));
        }
        return new Validation(findings, ask.problems());
    }

    private static void check(ValidationRule rule, String id, String mapping, EObject element, Scope diagram,
            Evaluation ask, List<Finding> findings) {
        Scope scope = diagram.at(element);
        boolean isMeant = switch (rule.target()) {
            case Target.Type type -> type.domainClass().has(element);
            case Target.Mappings mappings -> mappings.mappings().contains(mapping);
        };
        if (isMeant && !rule.audits().stream().allMatch(audit -> ask.truth(audit, scope, true))) {
            findings.add(new Finding(id, element, rule.name(), rule.level(), ask.words(rule.message(), scope)));
        }
    }
}
