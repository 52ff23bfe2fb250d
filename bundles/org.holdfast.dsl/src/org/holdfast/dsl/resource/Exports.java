package org.holdfast.dsl.resource;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;

/** What an element and its contents offer to be referred to: names of elements of a class, in the order of the text. */
final class Exports {

    private record Export(QualifiedName name, EClass sort) {}

    private final List<Export> exports = new ArrayList<>();
    private final List<EObject> elements = new ArrayList<>();

    Exports(EObject root, IDefaultResourceDescriptionStrategy strategy) {
        TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(root), false);
        while (all.hasNext()) {
            boolean goesOn = strategy.createEObjectDescriptions(all.next(), offered -> {
                exports.add(new Export(offered.getName(), offered.getEClass()));
                elements.add(offered.getEObjectOrProxy());
            });
            if (!goesOn) {
                all.prune();
            }
        }
    }

    /** Whether all names lead to elements of the same class in the same order. */
    boolean areSameAs(Exports other) {
        return exports.equals(other.exports);
    }

    /** The element of the other that is offered by the same name as each element of this, if the two are the same. */
    Map<EObject, EObject> counterparts(Exports other) {
        Map<EObject, EObject> counterparts = new IdentityHashMap<>();
        Iterator<EObject> others = other.elements.iterator();
        elements.forEach(element -> counterparts.put(element, others.next()));
        return counterparts;
    }
}
