package org.holdfast.testing;

import java.util.List;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.NamedElement;

/**
 * A plan from texts, indexed; its elements by name.
 *
 * @param index
 *            the index
 */
public record IndexedText(PlanIndex index) {

    /** Loads texts in which the language finds no problem. */
    public static IndexedText of(String... texts) {
        return new IndexedText(PlanIndex.of(PlanTexts.loadClean(texts).documents()));
    }

    /** The only element of that class and name. */
    public <T extends NamedElement> T get(Class<T> type, String name) {
        List<T> found = index.all(type).stream().filter(each -> name.equals(each.getName())).toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    "expected one " + type.getSimpleName() + " named " + name + ", but found " + found);
        }
        return found.get(0);
    }

    /** The only element of that name. */
    public NamedElement get(String name) {
        return get(NamedElement.class, name);
    }
}
