package org.holdfast.dsl.resource;

import java.util.function.Supplier;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** What is known of a set of files as a whole; kept with the set, one of each class. */
@NonNullByDefault({})
public abstract class KeptWithFiles extends AdapterImpl {

    /**
     * That of a set of files; where several threads may be the first to ask, they have to hold the set.
     *
     * @param fresh
     *            makes it when it is first asked for
     */
    protected static <T extends KeptWithFiles> T of(ResourceSet files, Class<T> type, Supplier<T> fresh) {
        Object known = EcoreUtil.getExistingAdapter(files, type);
        if (known != null) {
            return type.cast(known);
        }
        T made = fresh.get();
        files.eAdapters().add(made);
        return made;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == getClass();
    }
}
