package org.holdfast.dsl.resource;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;

/** The other files of the plan of a file, as far as they are loaded. */
final class Neighbours {
    private Neighbours() {}

    /** Has all of them linked anew: which names there are has changed. */
    static void relink(BcpResource file) {
        List<Resource> files = file.getResourceSet() == null ? List.of()
                : List.copyOf(file.getResourceSet().getResources());
        of(file, files.stream().filter(Resource::isLoaded)).forEach(BcpResource::relink);
    }

    /**
     * Has references of all files lead to what stands now for what they led to.
     *
     * @return whether all could be
     */
    static boolean redirect(BcpResource file, References references) {
        boolean complete = references.redirect(file.getResourceSet());
        of(file, references.files().stream()).forEach(other -> other.getCache().clear(other));
        return complete;
    }

    private static Stream<BcpResource> of(BcpResource file, Stream<? extends Resource> files) {
        return files.filter(other -> other != file).filter(BcpResource.class::isInstance).map(BcpResource.class::cast);
    }
}
