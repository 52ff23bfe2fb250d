import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A viewpoint specification, as Sirius' metamodels take it. */
record Specification(Resource resource) {
    /** Says of what an element is, not how EMF holds it. */
    private static final Diagnostician VALIDATION = new Diagnostician() {
        @Override
        public String getObjectLabel(EObject element) {
            return element.eIsProxy() ? EcoreUtil.getURI(element).toString() : element.eClass().getName();
        }
    };

    static Specification read(Path file, Metamodels metamodels) throws IOException {
        Resource resource = metamodels.resources()
                .createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        try {
            resource.load(null);
        } catch (Resource.IOWrappedException e) {
            if (resource.getErrors().isEmpty()) {
                throw e;
            }
        }
        return new Specification(resource);
    }

    /** How many elements it has. */
    int size() {
        int count = 0;
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    /** What could not be read: elements, attributes and literals that no metamodel has. */
    Stream<String> unreadable() {
        return resource.getErrors().stream()
                .map(error -> error.getLine() + ":" + error.getColumn() + ": " + error.getMessage());
    }

    /** What was read but does not fit: references that lead nowhere, and what is required and not there. */
    Stream<String> unfit() {
        return resource.getContents().stream().map(VALIDATION::validate).flatMap(Specification::leaves)
                .filter(Specification::isWritten).map(Specification::told).distinct();
    }

    private static Stream<Diagnostic> leaves(Diagnostic diagnostic) {
        List<Diagnostic> children = diagnostic.getChildren();
        if (!children.isEmpty()) {
            return children.stream().flatMap(Specification::leaves);
        }
        return diagnostic.getSeverity() == Diagnostic.OK ? Stream.empty() : Stream.of(diagnostic);
    }

    /** What Sirius' code derives has no value here, where that code is not; it stands in no file. */
    private static boolean isWritten(Diagnostic diagnostic) {
        return diagnostic.getData().stream().noneMatch(about -> about instanceof EStructuralFeature feature
                && (feature.isDerived() || feature.isTransient() || feature.isVolatile()));
    }

    private static String told(Diagnostic diagnostic) {
        String place = diagnostic.getData().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .findFirst().map(element -> EcoreUtil.getURI(element).fragment() + ": ").orElse("");
        return place + diagnostic.getMessage();
    }
}
