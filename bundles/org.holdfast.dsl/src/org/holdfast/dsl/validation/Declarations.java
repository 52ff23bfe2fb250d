package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.holdfast.dsl.scoping.FilesByName;
import org.holdfast.model.Document;
import org.holdfast.model.Plan;
import org.holdfast.model.Site;
import org.holdfast.model.name.QualifiedNames;

/** The first element of each name in a plan, by file and place. A file is read once for all names, until it changes. */
class Declarations {
    private static final String KEY = Declarations.class.getName();

    private static final Comparator<Resource> BY_NAME = Comparator.comparing(file -> file.getURI().toString());

    @Inject
    private IResourceScopeCache cache;

    /** The first element that has the full name of this one, in the files that are loaded with it. */
    Optional<EObject> first(EObject element) {
        return QualifiedNames.of(element)
                .flatMap(name -> files(element).with(QualifiedName.create(name.split("\\."))).stream()
                        .sorted(BY_NAME).flatMap(file -> Stream.ofNullable(byName(file).get(name))).findFirst());
    }

    /** The first plan in the files that are loaded with the element. */
    Optional<Plan> firstPlan(EObject element) {
        return files(element).withPlan().stream().sorted(BY_NAME).flatMap(file -> file.getContents().stream())
                .filter(Document.class::isInstance).map(content -> ((Document) content).getPlan())
                .filter(Objects::nonNull).findFirst();
    }

    private static FilesByName files(EObject element) {
        return FilesByName.of(element.eResource().getResourceSet());
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
