package org.holdfast.diagram.expression;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.expression.Term.Complaint;

/** An expression of a specification. What its value counts as where a truth, a number, words or elements are wanted is Sirius'. */
public final class Expression {
    private final String text;
    private final Place place;
    private final Term term;
    private final Set<String> variables;

    private Expression(String text, Place place, Term term) {
        this.text = text;
        this.place = place;
        this.term = term;
        this.variables = variables(term);
    }

    /**
     * Reads an expression.
     *
     * @param text
     *            as in the specification
     * @param place
     *            where it is said
     * @param services
     *            that it may call
     * @return the expression
     * @throws ViewpointException
     *             if it is in another language, calls what there is not, or has arguments other than variables
     */
    public static Expression parse(String text, Place place, Services services) {
        return new Expression(text, place, new Parser(text, place, services).term());
    }

    /**
     * Evaluates it.
     *
     * @param scope
     *            what it is asked on
     * @return its value
     * @throws ViewpointException
     *             if it has none: the message names the expression, its place and the element
     */
    public @Nullable Object value(Scope scope) {
        try {
            return term.value(scope);
        } catch (Complaint complaint) {
            throw new ViewpointException(place,
                    "expression '" + text + "' on " + Elements.name(scope.self()) + ": " + complaint.why());
        }
    }

    /**
     * Whether it holds: nothing does not, and whatever is not {@code false} does.
     *
     * @param scope
     *            what it is asked on
     * @return whether it holds
     */
    public boolean truth(Scope scope) {
        return Elements.truth(value(scope));
    }

    /**
     * Evaluates it to words.
     *
     * @param scope
     *            what it is asked on
     * @return the words; empty for nothing
     */
    public String words(Scope scope) {
        return Elements.words(value(scope));
    }

    /**
     * Evaluates it to a whole number.
     *
     * @param scope
     *            what it is asked on
     * @return the number, if its value is one
     */
    public OptionalInt number(Scope scope) {
        return Elements.number(value(scope));
    }

    /**
     * Evaluates it to elements of the model.
     *
     * @param scope
     *            what it is asked on
     * @return the elements among what it gives, in order; none for anything else
     */
    public List<EObject> elements(Scope scope) {
        return Elements.in(value(scope));
    }

    /**
     * Returns its text.
     *
     * @return as in the specification
     */
    public String text() {
        return text;
    }

    /**
     * Returns which variables its value depends on, besides what the element itself says.
     *
     * @return their names; {@code self} is not among them
     */
    public Set<String> variables() {
        return variables;
    }

    private static Set<String> variables(Term term) {
        return switch (term) {
            case Term.Variable variable -> outer(List.of(variable.name()));
            case Term.Call call -> outer(Stream.concat(Stream.of(call.receiver()), call.arguments().stream()).toList());
            default -> Set.of();
        };
    }

    private static Set<String> outer(List<String> names) {
        return names.stream().filter(name -> !"self".equals(name)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether it calls a service, which may take its time.
     *
     * @return whether its value is worth keeping
     */
    public boolean isCall() {
        return term instanceof Term.Call;
    }

    /**
     * Returns where it is said.
     *
     * @return the place in the specification
     */
    public Place place() {
        return place;
    }

    @Override
    public String toString() {
        return text;
    }
}
