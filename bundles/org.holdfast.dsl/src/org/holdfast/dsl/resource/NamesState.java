package org.holdfast.dsl.resource;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** How often the files of a resource set began to offer other names: links that were made before may be stale. */
@NonNullByDefault({})
public final class NamesState extends KeptWithFiles {
    private int changes;

    private NamesState() {}

    /** That of a set of files. */
    public static NamesState of(ResourceSet files) {
        return of(files, NamesState.class, NamesState::new);
    }

    /** How often, since the set was made: as long as it stays the same, names lead where they led. */
    public int changes() {
        return changes;
    }

    void change() {
        changes++;
    }
}
