package org.holdfast.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** What elements of a model are called, and what a value counts as: a truth, words, a number, elements. */
public final class Elements {

    private Elements() {}

    /**
     * Names an element for people: its class and its name, or the end of its URI where it has no name.
     *
     * @param element
     *            of any model
     * @return such as {@code Station 'Sinaia'}
     */
    public static String name(EObject element) {
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        Object value = name == null ? null : element.eGet(name);
        return element.eClass().getName() + " '"
                + (value instanceof String text ? text : EcoreUtil.getURI(element).fragment()) + "'";
    }

    static List<EObject> below(EObject element) {
        List<EObject> all = new ArrayList<>();
        element.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /**
     * Whether a value counts as true: nothing does not, and whatever is not {@code false} does.
     *
     * @param value
     *            of an expression
     * @return whether it counts as true
     */
    public static boolean truth(@Nullable Object value) {
        return value != null && !"false".equalsIgnoreCase(value.toString());
    }

    /**
     * A value in words.
     *
     * @param value
     *            of an expression
     * @return the words; empty for nothing
     */
    public static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * A value as a whole number.
     *
     * @param value
     *            of an expression
     * @return the number, if it is one
     */
    public static OptionalInt number(@Nullable Object value) {
        try {
            return OptionalInt.of(Integer.parseInt(words(value).strip()));
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /**
     * The elements of a model that a value is or has.
     *
     * @param value
     *            of an expression
     * @return the elements, in order; none for anything else
     */
    public static List<EObject> in(@Nullable Object value) {
        return switch (value) {
            case EObject element -> List.of(element);
            case Collection<?> many ->
                many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
            case Object[] many -> in(List.of(many));
            case null, default -> List.of();
        };
    }
}
