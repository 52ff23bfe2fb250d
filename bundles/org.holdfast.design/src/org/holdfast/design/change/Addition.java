package org.holdfast.design.change;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.model.Document;
import org.holdfast.model.Element;
import org.holdfast.model.NamedElement;
import org.holdfast.model.sort.Sort;

/**
 * Adds elements to a plan. What stands at the top level goes beside the last element of its sort: in the file that is
 * looked at, else in the last file that has its sort; else to the end of the file that is looked at.
 */
public final class Addition {
    private Addition() {}

    /**
     * Gives an element a name of its own and adds it to the plan.
     *
     * @param near
     *            any element of the file that is looked at
     */
    public static <T extends Element & NamedElement> T named(EObject near, T element) {
        element.setName(FreshNames.numbered(near, stem(element.eClass())));
        return topLevel(near, element);
    }

    /** Adds an element at the top level. */
    public static <T extends Element> T topLevel(EObject near, T element) {
        List<Document> files = ViewedPlan.of(near).documents().toList();
        Document looked = EcoreUtil.getRootContainer(near) instanceof Document file ? file : files.getFirst();
        Document home = has(looked, element.eClass()) ? looked
                : files.reversed().stream().filter(file -> has(file, element.eClass())).findFirst().orElse(looked);
        List<Element> elements = home.getElements();
        elements.add(behindItsSort(elements, element.eClass()), element);
        return element;
    }

    /** The word by which new elements of a class are named: {@code system} of {@code system1}. */
    public static String stem(EClass type) {
        String word = Sort.of(type).word();
        return word.substring(word.lastIndexOf(' ') + 1);
    }

    private static boolean has(Document file, EClass type) {
        return file.getElements().stream().anyMatch(element -> element.eClass() == type);
    }

    private static int behindItsSort(List<Element> elements, EClass type) {
        int behind = elements.size();
        while (behind > 0 && elements.get(behind - 1).eClass() != type) {
            behind--;
        }
        return behind == 0 ? elements.size() : behind;
    }
}
