package org.holdfast.diagram.tool;

import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.description.Tool.Basics;
import org.holdfast.diagram.expression.Elements;
import org.holdfast.diagram.expression.Evaluation;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewpointException;

/** What all tools work with. */
record Bench(DiagramDescription description, Scene scene, Edit edit) {

    Tool tool(String name) {
        return Optional.ofNullable(description.tools().get(name))
                .orElseThrow(() -> new ToolException("This diagram has no tool '" + name + "'."));
    }

    EdgeMapping edge(String name) {
        if (description.mappings().get(name) instanceof EdgeMapping edge) {
            return edge;
        }
        throw new ToolException("This diagram has no edges '" + name + "'.");
    }

    /** The variables of something that is shown. */
    Scope scope(Shown shown) {
        return scene.scope(shown.element()).with("view", shown.view());
    }

    /** One variable more, by the name that the tool has for it. */
    static Scope with(Scope scope, Basics basics, String role, String usual, Object value) {
        return scope.with(basics.variables().getOrDefault(role, usual), value);
    }

    static boolean holds(Basics basics, Scope scope) {
        return holds(basics.precondition(), scope);
    }

    /** A condition that cannot be evaluated does not hold. */
    static boolean holds(Optional<Expression> condition, Scope scope) {
        return condition.map(one -> new Evaluation(Set.of()).truth(one, scope, false)).orElse(true);
    }

    static void require(boolean can, Basics basics, String where) {
        if (!can) {
            throw new ToolException("'" + basics.label() + "' cannot be used " + where + ".");
        }
    }

    /** What users read on it; where there is nothing to read, what the model calls it. */
    static String name(Shown shown) {
        return shown.label().lines().findFirst().filter(line -> !line.isBlank()).map(line -> "'" + line + "'")
                .orElseGet(() -> Elements.name(shown.element()));
    }

    void run(Basics basics, Scope scope) {
        try {
            edit.change(basics.label(), () -> Execution.run(basics.operation(), scope));
        } catch (ViewpointException e) {
            throw new ToolException("'" + basics.label() + "' failed: " + e.what() + " (" + e.place() + ")");
        }
    }
}
