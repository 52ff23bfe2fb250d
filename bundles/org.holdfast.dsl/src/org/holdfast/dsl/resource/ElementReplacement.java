package org.holdfast.dsl.resource;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;

/** An element that is about to be replaced by what its new text says, and what others know of the two. */
final class ElementReplacement {
    private final ElementText text;
    private final Exports before;
    private final Exports after;
    private final Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    ElementReplacement(ElementText text, IDefaultResourceDescriptionStrategy exported) {
        this.text = text;
        this.before = new Exports(text.before(), exported);
        this.after = new Exports(text.after(), exported);
        EcoreUtil.getAllContents(List.of(text.before()), false).forEachRemaining(each -> gone.add((EObject) each));
    }

    ElementText text() {
        return text;
    }

    /** Whether others can go on referring to it, and no name that led nowhere leads to it now. */
    boolean keepsNames() {
        return before.areSameAs(after);
    }

    /** The element as it was and all its contents. */
    Set<EObject> gone() {
        return gone;
    }

    /** The references to it, if it keeps its names. */
    References references() {
        return new References(gone, before.counterparts(after));
    }
}
