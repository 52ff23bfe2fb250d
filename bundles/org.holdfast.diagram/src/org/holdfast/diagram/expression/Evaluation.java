package org.holdfast.diagram.expression;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Evaluates expressions while one representation is made: asks a service once for an element, and goes on where one fails. The
 * model must not change meanwhile.
 */
public final class Evaluation {
    private final Set<String> constants;
    private final Map<Question, Answer> answers = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    private record Question(String expression, EObject element) {}

    private record Answer(@Nullable Object value, boolean failed) {}

    /**
     * Begins.
     *
     * @param constants
     *            the names of the variables that are the same everywhere in the representation
     */
    public Evaluation(Set<String> constants) {
        this.constants = constants;
    }

    /**
     * Returns what failed up to now.
     *
     * @return one problem for each expression and element
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Whether something holds.
     *
     * @param expression
     *            the condition
     * @param scope
     *            what it is asked on
     * @param otherwise
     *            the answer if it fails
     * @return whether it holds
     */
    public boolean truth(Expression expression, Scope scope, boolean otherwise) {
        Answer answer = ask(expression, scope);
        return answer.failed() ? otherwise : Elements.truth(answer.value());
    }

    /**
     * Some words.
     *
     * @param expression
     *            which gives them
     * @param scope
     *            what it is asked on
     * @return the words; a question mark if it fails
     */
    public String words(Expression expression, Scope scope) {
        Answer answer = ask(expression, scope);
        return answer.failed() ? "?" : Elements.words(answer.value());
    }

    /**
     * A whole number.
     *
     * @param expression
     *            which gives it
     * @param scope
     *            what it is asked on
     * @param otherwise
     *            the number if it gives none
     * @return the number
     */
    public int number(Expression expression, Scope scope, int otherwise) {
        return Elements.number(ask(expression, scope).value()).orElse(otherwise);
    }

    /**
     * Elements of the model.
     *
     * @param expression
     *            which gives them
     * @param scope
     *            what it is asked on
     * @return each once, in order; none if it fails
     */
    public Set<EObject> elements(Expression expression, Scope scope) {
        return new LinkedHashSet<>(Elements.in(ask(expression, scope).value()));
    }

    private Answer ask(Expression expression, Scope scope) {
        if (!expression.isCall() || !constants.containsAll(expression.variables())) {
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
