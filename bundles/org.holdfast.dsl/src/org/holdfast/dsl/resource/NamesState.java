package org.holdfast.dsl.resource;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** How often the files of a resource set began to offer other names: links that were made before may be stale. */
@NonNullByDefault({})
public final class NamesState extends AdapterImpl {
    private int changes;

    private NamesState() {}

    /** That of a set of files. */
    public static NamesState of(ResourceSet files) {
        if (EcoreUtil.getExistingAdapter(files, NamesState.class) instanceof NamesState known) {
            return known;
        }
        NamesState fresh = new NamesState();
        files.eAdapters().add(fresh);
        return fresh;
    }

    /** How often, since the set was made: as long as it stays the same, names lead where they led. */
    public int changes() {
        return changes;
    }

    void change() {
        changes++;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == NamesState.class;
    }
}
