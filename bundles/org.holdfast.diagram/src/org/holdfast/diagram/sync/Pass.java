package org.holdfast.diagram.sync;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Elements;
import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewpointException;

/** Evaluates expressions during one making of a diagram: asks services once, and goes on where one fails. */
final class Pass {
    /** The variables that are the same all over a diagram. */
    private static final Set<String> CONSTANT = Set.of("diagram", "viewpoint", "viewPoint");

    private final Scope diagram;
    private final EObject view;
    private final Map<Question, Answer> answers = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    private record Question(String expression, EObject element) {}

    private record Answer(@Nullable Object value, boolean failed) {}

    Pass(EObject root) {
        view = ViewElement.diagram(root);
        diagram = Scope.of(root).with("diagram", view).with("viewpoint", view).with("viewPoint", view);
    }

    /** The variables that are known everywhere, asked of the root. */
    Scope diagram() {
        return diagram;
    }

    EObject view() {
        return view;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean truth(Expression expression, Scope scope, boolean otherwise) {
        Answer answer = ask(expression, scope);
        return answer.failed() ? otherwise : Elements.truth(answer.value());
    }

    String words(Expression expression, Scope scope) {
        Answer answer = ask(expression, scope);
        return answer.failed() ? "?" : Elements.words(answer.value());
    }

    int number(Expression expression, Scope scope, int otherwise) {
        return Elements.number(ask(expression, scope).value()).orElse(otherwise);
    }

    /** Each element once, in order. */
    Set<EObject> elements(Expression expression, Scope scope) {
        return new LinkedHashSet<>(Elements.in(ask(expression, scope).value()));
    }

    private Answer ask(Expression expression, Scope scope) {
        if (!expression.isCall() || !CONSTANT.containsAll(expression.variables())) {
            return answer(expression, scope);
        }
        Question question = new Question(expression.text(), scope.self());
        return answers.computeIfAbsent(question, asked -> answer(expression, scope));
    }

    private Answer answer(Expression expression, Scope scope) {
        try {
            return new Answer(expression.value(scope), false);
        } catch (ViewpointException e) {
            problems.add(new Problem(String.valueOf(e.getMessage())));
            return new Answer(null, true);
        }
    }
}
