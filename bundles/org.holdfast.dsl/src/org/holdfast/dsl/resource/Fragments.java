package org.holdfast.dsl.resource;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.util.IResourceScopeCache;
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

    /** Those of a file, made anew after a change of it. */
    static Fragments in(Resource file, IResourceScopeCache cache) {
        return cache.get(Fragments.class, file, () -> of(file));
    }

    /** Are those of the file until it changes again. */
    void keep(Resource file, IResourceScopeCache cache) {
        cache.get(Fragments.class, file, () -> this);
    }

    /**
     * Puts an element in the place of another, where no two elements are called the same: then the others go on being
     * called what they were.
     *
     * @param gone
     *            the element that was replaced and all its contents
     * @param element
     *            what stands for it now
     * @return whether it could be done; if not, the fragments are of no use any more
     */
    boolean replace(Set<EObject> gone, EObject element) {
        boolean complete = gone.stream().allMatch(this::remove);
        Iterator<EObject> all = EcoreUtil.getAllContents(List.of(element), false);
        while (complete && all.hasNext()) {
            complete = add(all.next());
        }
        return complete;
    }

    private boolean remove(EObject element) {
        @Nullable
        String fragment = byElement.remove(element);
        return fragment != null && byFragment.remove(fragment) != null && counts.remove(fragment, 1);
    }

    Optional<String> fragment(EObject element) {
        return Optional.ofNullable(byElement.get(element));
    }

    Optional<EObject> element(String fragment) {
        return Optional.ofNullable(byFragment.get(fragment));
    }

    /** Containers come before what they contain. Says whether it is the first that is called so. */
    private boolean add(EObject element) {
        String container = byElement.getOrDefault(element.eContainer(), "");
        String key = FragmentKeys.of(element);
        String name = container.isEmpty() ? key.substring(1) : container + key;
        int count = counts.merge(name, 1, Integer::sum);
        String fragment = count == 1 ? name : name + Ordinal.SEPARATOR + count;
        byElement.put(element, fragment);
        byFragment.put(fragment, element);
        return count == 1;
    }
}
