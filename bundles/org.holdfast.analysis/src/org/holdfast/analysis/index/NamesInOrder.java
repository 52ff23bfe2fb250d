package org.holdfast.analysis.index;

import java.util.Comparator;
import java.util.List;

import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;

/**
 * The elements of a plan by name, those of the same name in the order of the plan.
 *
 * @param elements
 *            all that can have a name
 */
record NamesInOrder(List<NamedElement> elements) {
    private record Named(String name, NamedElement element) {}

    static NamesInOrder of(PlanIndex index) {
        return new NamesInOrder(index.all(NamedElement.class).stream()
                .map(element -> new Named(Labels.of(element), element)).sorted(Comparator.comparing(Named::name))
                .map(Named::element).toList());
    }
}
