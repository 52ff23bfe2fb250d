package org.holdfast.rules.fix;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Day;

/** One way to mend a finding. It says what would be changed, and changes nothing itself. */
public sealed interface Fix {

    /** What it does, as an order: {@code set the priority of crm to high}. */
    String says();

    /**
     * Sets an attribute, or a reference to another element.
     *
     * @param says
     *            what it does
     * @param element
     *            the element
     * @param feature
     *            its feature, of one value
     * @param value
     *            the new value
     */
    record SetValue(String says, EObject element, EStructuralFeature feature, Object value) implements Fix {}

    /**
     * Adds a reference at the end of a list.
     *
     * @param says
     *            what it does
     * @param element
     *            the element that refers
     * @param list
     *            its list
     * @param target
     *            what is referred to
     */
    record AddReference(String says, EObject element, EReference list, EObject target) implements Fix {}

    /**
     * Takes a reference out of a list.
     *
     * @param says
     *            what it does
     * @param element
     *            the element that refers
     * @param list
     *            its list
     * @param target
     *            what is not to be referred to any more
     */
    record RemoveReference(String says, EObject element, EReference list, EObject target) implements Fix {}

    /**
     * Adds an element to the plan, beside the others of its sort.
     *
     * @param says
     *            what it does
     * @param type
     *            its class
     * @param values
     *            its features, lists as lists
     * @param near
     *            whose file takes it if there is none of its sort yet
     */
    record AddElement(String says, EClass type, Map<EStructuralFeature, Object> values, EObject near)
            implements Fix {}

    /**
     * Adds an element within another one, at the end of a list.
     *
     * @param says
     *            what it does
     * @param parent
     *            the element that will contain it
     * @param list
     *            its list
     * @param type
     *            the class of the new element
     * @param values
     *            its features, of one value each
     */
    record AddChild(String says, EObject parent, EReference list, EClass type, Map<EStructuralFeature, Object> values)
            implements Fix {}

    /**
     * Takes an element out of the plan, to which nothing refers.
     *
     * @param says
     *            what it does
     * @param element
     *            the element
     */
    record RemoveElement(String says, EObject element) implements Fix {}

    /**
     * Several changes that only mend together.
     *
     * @param says
     *            what they do
     * @param parts
     *            the changes
     */
    record Together(String says, List<Fix> parts) implements Fix {

        /** The changes together, as one order; a single one is itself, and none is nothing. */
        public static List<Fix> of(List<Fix> parts) {
            return parts.size() < 2 ? parts
                    : List.of(new Together(
                            parts.stream().map(Fix::says).collect(Collectors.joining(" and ")), List.copyOf(parts)));
        }
    }

    /**
     * Accepts the finding. Why is for a person to say, so this is never done unasked.
     *
     * @param code
     *            the rule
     * @param subject
     *            the element of the finding
     * @param until
     *            its last day
     */
    record Accept(String code, EObject subject, Day until) implements Fix {
        @Override
        public String says() {
            return "accept " + code + " on " + Labels.of(subject) + " until " + until;
        }
    }
}
