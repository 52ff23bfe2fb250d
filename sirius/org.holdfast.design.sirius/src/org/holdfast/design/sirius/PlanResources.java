package org.holdfast.design.sirius;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.IResourceFactory;
import org.holdfast.dsl.PlanLanguage;

/**
 * Makes the resources of plan files by the language's services. The first call sets the language up, which registers the
 * language's own factory in place of this one.
 */
@NonNullByDefault({})
public final class PlanResources implements Resource.Factory {
    @Override
    public Resource createResource(URI uri) {
        return PlanLanguage.service(IResourceFactory.class).createResource(uri);
    }
}
