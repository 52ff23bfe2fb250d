package org.holdfast.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.scoping.IScope;

/** All elements of one type in all files of a plan, by name. Asks the name maps of the files; nothing is copied. */
@NonNullByDefault({})
final class PlanScope implements IScope {
    private final IResourceDescriptions index;
    private final EClass type;

    PlanScope(IResourceDescriptions index, EClass type) {
        this.index = index;
        this.type = type;
    }

    /** The first of the elements; whether there are others is asked where a link is made. */
    @Override
    public @Nullable IEObjectDescription getSingleElement(@Nullable QualifiedName name) {
        for (IEObjectDescription found : getElements(name)) {
            return found;
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(@Nullable QualifiedName name) {
        return index.getExportedObjects(type, name, false);
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(@Nullable EObject element) {
        for (IEObjectDescription found : getElements(element)) {
            return found;
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(@Nullable EObject element) {
        return index.getExportedObjectsByObject(element);
    }

    /** Each element once, under the shortest name that means only it. */
    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        Map<URI, IEObjectDescription> byElement = new LinkedHashMap<>();
        for (IEObjectDescription candidate : index.getExportedObjectsByType(type)) {
            byElement.merge(candidate.getEObjectURI(), candidate, this::better);
        }
        return byElement.values();
    }

    private IEObjectDescription better(IEObjectDescription one, IEObjectDescription other) {
        IEObjectDescription shorter = one.getName().getSegmentCount() < other.getName().getSegmentCount() ? one : other;
        IEObjectDescription longer = shorter == one ? other : one;
        return isUnique(shorter) ? shorter : longer;
    }

    private boolean isUnique(IEObjectDescription candidate) {
        int count = 0;
        for (IEObjectDescription same : getElements(candidate.getName())) {
            count += same.getEObjectURI().equals(candidate.getEObjectURI()) ? 0 : 1;
        }
        return count == 0;
    }
}
