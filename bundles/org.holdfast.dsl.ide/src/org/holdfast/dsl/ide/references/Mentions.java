package org.holdfast.dsl.ide.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;

/** Where elements are spoken of in texts whose references are resolved. */
public final class Mentions {
    /**
     * One place where an element is referred to.
     *
     * @param from
     *            the element that refers
     * @param place
     *            where the name stands
     */
    public record Mention(EObject from, Place place) {}

    private final EObject target;
    private final Map<EClass, List<EReference>> written = new HashMap<>();
    private final List<Mention> found = new ArrayList<>();

    private Mentions(EObject target) {
        this.target = target;
    }

    /** All references to an element, in the order of the files and of their elements. */
    public static List<Mention> of(EObject target, List<XtextResource> files) {
        Mentions mentions = new Mentions(target);
        for (XtextResource file : files) {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
                mentions.look(all.next());
            }
        }
        return List.copyOf(mentions.found);
    }

    private void look(EObject from) {
        for (EReference reference : written.computeIfAbsent(from.eClass(), Mentions::writtenIn)) {
            Object value = from.eGet(reference, false);
            if (value instanceof InternalEList<?> list) {
                for (int index = 0; index < list.size(); index++) {
                    if (list.basicGet(index) == target) {
                        add(from, reference, index);
                    }
                }
            } else if (value == target) {
                add(from, reference, 0);
            }
        }
    }

    private void add(EObject from, EReference reference, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(from, reference);
        if (index < nodes.size()) {
            found.add(new Mention(from, Places.of(from, nodes.get(index))));
        }
    }

    private static List<EReference> writtenIn(EClass sort) {
        return sort.getEAllReferences().stream().filter(reference -> !reference.isContainment()
                && !reference.isContainer() && !reference.isDerived()).toList();
    }
}
