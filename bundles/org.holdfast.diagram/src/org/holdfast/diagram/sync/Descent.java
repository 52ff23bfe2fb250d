package org.holdfast.diagram.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Walks down from the outermost lines of a table or items of a tree, by a stack of our own, however deep they are. */
public final class Descent {

    private Descent() {}

    /**
     * A line or an item.
     *
     * @param mapping
     *            by which it is shown
     * @param element
     *            what it shows
     * @param depth
     *            how many others it is below
     * @param <M>
     *            mappings
     */
    public record Item<M>(M mapping, EObject element, int depth) {}

    /**
     * Finds what is below.
     *
     * @param <M>
     *            mappings
     */
    @FunctionalInterface
    public interface Below<M> {
        /**
         * Finds what is below something.
         *
         * @param item
         *            the line or item; none for the outermost ones
         * @return those below it, in order
         */
        List<Item<M>> of(Optional<Item<M>> item);
    }

    private record Step<M>(Item<M> item, boolean leaves) {}

    /**
     * Walks down.
     *
     * @param below
     *            finds what is below
     * @param <M>
     *            mappings
     * @return all from top to bottom, each before those below it; what is below itself is shown once
     */
    public static <M> List<Item<M>> walk(Below<M> below) {
        List<Item<M>> all = new ArrayList<>();
        Set<Shown> path = new HashSet<>();
        Deque<Step<M>> open = new ArrayDeque<>();
        below.of(Optional.empty()).reversed().forEach(item -> open.push(new Step<>(item, false)));
        while (!open.isEmpty()) {
            Step<M> step = open.pop();
            Item<M> item = step.item();
            Shown shown = new Shown(item.mapping(), item.element());
            if (step.leaves()) {
                path.remove(shown);
            } else if (path.add(shown)) {
                all.add(item);
                open.push(new Step<>(item, true));
                below.of(Optional.of(item)).reversed().forEach(next -> open.push(new Step<>(next, false)));
            }
        }
        return all;
    }
}
