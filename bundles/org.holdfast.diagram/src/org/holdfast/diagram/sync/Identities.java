package org.holdfast.diagram.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives ids that are the same whenever the same thing is shown the same way. */
final class Identities {
    private final Map<EObject, String> fragments = new HashMap<>();
    private final Set<String> fragmentsTaken = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** The id of a node: of its mapping and its element, and of what contains it where that is not empty. */
    String node(String mapping, EObject element, String container) {
        String id = mapping + ":" + fragment(element);
        return container.isEmpty() ? id : id + "@" + container;
    }

    /** The id of an edge with an element: where that is taken, its ends tell it apart; empty if that is taken too. */
    Optional<String> edge(String mapping, EObject element, String ends) {
        String id = mapping + ":" + fragment(element);
        return take(id).or(() -> take(id + "@" + ends));
    }

    /** The id of an edge without an element; empty if it is taken. */
    Optional<String> edge(String mapping, String ends) {
        return take(mapping + ":" + ends);
    }

    private Optional<String> take(String id) {
        return taken.add(id) ? Optional.of(id) : Optional.empty();
    }

    /** The end of its URI; told apart by a number where files of a model have the same. */
    private String fragment(EObject element) {
        return fragments.computeIfAbsent(element, this::unlikeOthers);
    }

    private String unlikeOthers(EObject element) {
        String plain = String.valueOf(EcoreUtil.getURI(element).fragment());
        String fragment = plain;
        for (int again = 2; !fragmentsTaken.add(fragment); again++) {
            fragment = plain + "~" + again;
        }
        return fragment;
    }
}
