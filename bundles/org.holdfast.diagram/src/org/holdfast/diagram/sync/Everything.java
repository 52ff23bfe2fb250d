package org.holdfast.diagram.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.diagram.description.DomainClass;

/** All elements of a model, for mappings that do not say where theirs come from. */
public final class Everything {
    private final EObject root;
    private final Map<String, List<EObject>> byType = new HashMap<>();
    private final List<EObject> all = new ArrayList<>();

    /**
     * The model of an element.
     *
     * @param root
     *            any element of it
     */
    public Everything(EObject root) {
        this.root = root;
    }

    /**
     * All elements of a type.
     *
     * @param type
     *            the type
     * @return those in any resource of the model, in order
     */
    public List<EObject> of(DomainClass type) {
        return byType.computeIfAbsent(type.name(), name -> all().stream().filter(type::has).toList());
    }

    private List<EObject> all() {
        if (all.isEmpty()) {
            Resource resource = root.eResource();
            if (resource == null) {
                add(EcoreUtil.getRootContainer(root));
            } else if (resource.getResourceSet() == null) {
                resource.getContents().forEach(this::add);
            } else {
                new ArrayList<>(resource.getResourceSet().getResources())
                        .forEach(one -> one.getContents().forEach(this::add));
            }
        }
        return all;
    }

    private void add(EObject top) {
        all.add(top);
        top.eAllContents().forEachRemaining(all::add);
    }
}
