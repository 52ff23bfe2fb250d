package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.holdfast.model.Document;
import org.holdfast.model.Plan;
import org.holdfast.model.Site;
import org.holdfast.model.name.QualifiedNames;

/** The first element of each name in a plan, by file and place. A file is read once for all names, until it changes. */
class Declarations {
    private static final String KEY = Declarations.class.getName();

    @Inject
    private IResourceScopeCache cache;

    /** The first element that has the full name of this one, in the files that are loaded with it. */
    Optional<EObject> first(EObject element) {
        return QualifiedNames.of(element).flatMap(name -> Optional.ofNullable(first(name, files(element))));
    }

    private @Nullable EObject first(String name, List<Resource> files) {
        @Nullable
        EObject first = null;
        for (Resource file : files) {
            @Nullable
            EObject found = byName(file).get(name);
            if (found != null && (first == null || isBefore(file, first.eResource()))) {
                first = found;
            }
        }
        return first;
    }

    private static boolean isBefore(Resource one, Resource other) {
        return one.getURI().toString().compareTo(other.getURI().toString()) < 0;
    }

    /** The first plan in the files that are loaded with the element. */
    Optional<Plan> firstPlan(EObject element) {
        return files(element).stream().sorted(Comparator.comparing(file -> file.getURI().toString()))
                .flatMap(file -> file.getContents().stream()).filter(Document.class::isInstance)
                .map(content -> ((Document) content).getPlan()).filter(Objects::nonNull).findFirst();
    }

    private static List<Resource> files(EObject element) {
        return element.eResource().getResourceSet().getResources();
    }

    private Map<String, EObject> byName(Resource file) {
        return cache.get(KEY, file, () -> read(file));
    }

    private static Map<String, EObject> read(Resource file) {
        Map<String, EObject> first = new HashMap<>();
        for (EObject content : file.getContents()) {
            if (content instanceof Document document) {
                document.getElements().forEach(element -> add(element, first));
                if (document.getPlan() != null) {
                    QualifiedNames.of(document.getPlan()).ifPresent(
                            name -> first.merge(name, document.getPlan(), (one, other) -> earlier(one, other)));
                }
            }
        }
        return first;
    }

    private static void add(EObject element, Map<String, EObject> first) {
        QualifiedNames.of(element).ifPresent(name -> first.putIfAbsent(name, element));
        if (element instanceof Site site) {
            site.getSites().forEach(nested -> add(nested, first));
        }
    }

    private static EObject earlier(EObject one, EObject other) {
        return FirstPlace.ORDER.compare(one, other) <= 0 ? one : other;
    }
}
