package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.holdfast.analysis.cost.CostKey;
import org.holdfast.model.Document;
import org.holdfast.model.OutageCost;

/** The outage costs of a plan, by what they are of. A file is read once for all, until it changes. */
class OutageCostsInPlan {
    private static final String KEY = OutageCostsInPlan.class.getName();

    @Inject
    private IResourceScopeCache cache;

    /** Whether a file that is loaded with the element has an outage cost with the key. */
    boolean contain(CostKey key, EObject element) {
        return element.eResource().getResourceSet().getResources().stream().anyMatch(file -> keys(file).contains(key));
    }

    private Set<CostKey> keys(Resource file) {
        return cache.get(KEY, file, () -> read(file));
    }

    private static Set<CostKey> read(Resource file) {
        return file.getContents().stream().filter(Document.class::isInstance)
                .flatMap(content -> ((Document) content).getElements().stream()).filter(OutageCost.class::isInstance)
                .flatMap(cost -> CostKey.of((OutageCost) cost).stream()).collect(Collectors.toSet());
    }
}
