package org.holdfast.dsl.scoping;

import com.google.common.collect.Iterables;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceSetBasedResourceDescriptions;

/** What the files of a resource set offer. A name is asked of those files alone that have it. */
@NonNullByDefault({})
public class PlanNames extends ResourceSetBasedResourceDescriptions {

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        if (ignoreCase || getData() != null || getResourceSet() == null) {
            return super.getExportedObjects(type, name, ignoreCase);
        }
        return Iterables.concat(Iterables.transform(FilesByName.of(getResourceSet()).with(name),
                file -> getResourceDescription(file.getURI()).getExportedObjects(type, name, false)));
    }
}
