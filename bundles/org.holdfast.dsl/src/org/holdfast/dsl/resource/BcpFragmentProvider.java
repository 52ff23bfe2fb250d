package org.holdfast.dsl.resource;

import com.google.inject.Inject;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.holdfast.model.Document;

/**
 * Fragments that survive an edit of the text: the full name of a named element ({@code hq.serverRoom},
 * {@code level.3}); for another, the fragment of its container and what tells it apart there
 * ({@code siteLoss/restore/crm}). Of several with the same fragment all but the first get an ordinal ({@code ~2}).
 */
@NonNullByDefault({})
public class BcpFragmentProvider implements IFragmentProvider {
    @Inject
    private IResourceScopeCache cache;

    @Override
    public @Nullable String getFragment(EObject element, Fallback fallback) {
        @Nullable
        Resource file = element.eResource();
        return file == null || element instanceof Document ? fallback.getFragment(element)
                : fragments(file).fragment(element).orElseGet(() -> fallback.getFragment(element));
    }

    @Override
    public @Nullable EObject getEObject(Resource file, String fragment, Fallback fallback) {
        if (fragment.startsWith("/")) {
            return fallback.getEObject(fragment);
        }
        Optional<EObject> element = fragments(file).element(fragment);
        return element.isPresent() ? element.get() : null;
    }

    private Fragments fragments(Resource file) {
        return Fragments.in(file, cache);
    }
}
