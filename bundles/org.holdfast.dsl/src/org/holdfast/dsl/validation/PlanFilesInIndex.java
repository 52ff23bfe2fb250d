package org.holdfast.dsl.validation;

import com.google.inject.Inject;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** The files among which the names of a plan are looked up. */
class PlanFilesInIndex {
    @Inject
    private ResourceDescriptionsProvider descriptions;

    /** The file with all others of its plan, by name; those that are not loaded yet are loaded. */
    List<XtextResource> with(XtextResource file) {
        Map<URI, XtextResource> files = new TreeMap<>(Comparator.comparing(URI::toString));
        files.put(file.getURI(), file);
        ResourceSet resources = file.getResourceSet();
        for (IResourceDescription each : descriptions.getResourceDescriptions(resources).getAllResourceDescriptions()) {
            if (resources.getResource(each.getURI(), true) instanceof XtextResource text) {
                files.put(text.getURI(), text);
            }
        }
        return List.copyOf(files.values());
    }
}
