package org.holdfast.dsl.resource;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.Document;

/** The fragments of all elements of a file, made in one pass. */
final class Fragments {
    private final Map<EObject, String> byElement = new IdentityHashMap<>();
    private final Map<String, EObject> byFragment = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Fragments(Resource file) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
            EObject element = all.next();
            if (!(element instanceof Document) && element.eContainer() != null) {
                add(element);
            }
        }
    }

    static Fragments of(Resource file) {
        return new Fragments(file);
    }

    Optional<String> fragment(EObject element) {
        return Optional.ofNullable(byElement.get(element));
    }

    Optional<EObject> element(String fragment) {
        return Optional.ofNullable(byFragment.get(fragment));
    }

    /** Containers come before what they contain. */
    private void add(EObject element) {
        String container = byElement.getOrDefault(element.eContainer(), "");
        String key = FragmentKeys.of(element);
        String name = container.isEmpty() ? key.substring(1) : container + key;
        int count = counts.merge(name, 1, Integer::sum);
        String fragment = count == 1 ? name : name + Ordinal.SEPARATOR + count;
        byElement.put(element, fragment);
        byFragment.put(fragment, element);
    }
}
