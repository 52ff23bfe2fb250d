package org.holdfast.diagram.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives ids that are the same whenever the same thing is shown the same way. */
final class Identities {
    private final Map<EObject, String> fragments = new HashMap<>();
    private final Set<String> fragmentsTaken = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** An id of a mapping and an element; where that is taken, of the place where it is shown too. */
    String id(String mapping, EObject element, String place) {
        String id = mapping + ":" + fragment(element);
        if (taken.add(id)) {
            return id;
        }
        String there = id + "@" + place;
        taken.add(there);
        return there;
    }

    /** An id for what has no element; empty if it is shown already. */
    boolean take(String id) {
        return taken.add(id);
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
