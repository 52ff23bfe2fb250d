package org.holdfast.dsl.resource;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.holdfast.model.name.QualifiedNames;

/**
 * Fragments that survive an edit of the text: the full name of a named element; for another, the fragment of its
 * container, the feature, and its place in it.
 */
public class BcpFragmentProvider implements IFragmentProvider {
    private static final String UNNAMED = "/";

    @Override
    public @Nullable String getFragment(EObject element, Fallback fallback) {
        String name = QualifiedNames.of(element).orElse(null);
        return name != null ? element.eClass().getName() + ":" + name : fallback.getFragment(element);
    }

    @Override
    public @Nullable EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        if (fragment.startsWith(UNNAMED) || fragment.indexOf(':') < 0) {
            return fallback.getEObject(fragment);
        }
        for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
            EObject element = all.next();
            if (fragment.equals(getFragment(element, fallback))) {
                return element;
            }
        }
        return null;
    }
}
