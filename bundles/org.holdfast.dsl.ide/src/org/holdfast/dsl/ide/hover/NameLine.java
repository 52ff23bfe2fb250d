package org.holdfast.dsl.ide.hover;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.name.Labels;

/** The names of elements on one line: so many as can be looked through, and how many there are besides. */
final class NameLine {

    private static final int MOST = 20;
    private static final int AT_END = 3;

    private NameLine() {}

    /** The names, and at the end how many are left out. */
    static String list(Collection<? extends EObject> elements) {
        String names = elements.stream().limit(MOST).map(Labels::of).collect(Collectors.joining(", "));
        return elements.size() <= MOST ? names : names + " and " + (elements.size() - MOST) + " more";
    }

    /** The way from the first to the last; of a long one, how many are left out in between. */
    static String way(List<? extends EObject> elements) {
        if (elements.size() <= MOST) {
            return joined(elements.stream().map(Labels::of));
        }
        List<? extends EObject> last = elements.subList(elements.size() - AT_END, elements.size());
        return joined(Stream.of(elements.subList(0, MOST - AT_END).stream().map(Labels::of),
                Stream.of((elements.size() - MOST) + " more"), last.stream().map(Labels::of)).flatMap(part -> part));
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(" → "));
    }
}
