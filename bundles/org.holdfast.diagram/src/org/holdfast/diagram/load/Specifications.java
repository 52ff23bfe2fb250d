package org.holdfast.diagram.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EPackage;
import org.holdfast.diagram.description.Specification;
import org.holdfast.diagram.description.Viewpoint;

/** Reads viewpoint specifications. */
public final class Specifications {

    private Specifications() {}

    /**
     * Reads a specification. Names of types are checked against the metamodels that are registered globally.
     *
     * @param odesign
     *            where it is
     * @param labels
     *            gives the words for a key, for labels such as {@code %tool.group}
     * @param services
     *            finds the classes of its Java extensions
     * @return what it says
     * @throws IOException
     *             if it cannot be read
     * @throws org.holdfast.diagram.expression.ViewpointException
     *             if it says what the built-in editor does not understand: names element, path and line
     */
    public static Specification read(URL odesign, Function<String, String> labels, ClassLoader services)
            throws IOException {
        String path = odesign.getPath();
        try (InputStream in = odesign.openStream()) {
            return read(in, path.substring(path.lastIndexOf('/') + 1), labels, services, EPackage.Registry.INSTANCE);
        }
    }

    /**
     * Reads a specification from a stream, which stays open.
     *
     * @param odesign
     *            its XML
     * @param file
     *            what messages call it
     * @param labels
     *            gives the words for a key
     * @param services
     *            finds the classes of its Java extensions
     * @param metamodels
     *            by which names of types are checked; those of metamodels that are not in it are not
     * @return what it says
     * @throws org.holdfast.diagram.expression.ViewpointException
     *             if it says what the built-in editor does not understand: names element, path and line
     */
    public static Specification read(InputStream odesign, String file, Function<String, String> labels,
            ClassLoader services, EPackage.Registry metamodels) {
        Entry group = new EntryParser(file).parse(odesign);
        group.ignore("version", "documentation", "eAnnotations");
        ViewpointReader reader = new ViewpointReader(labels, services, metamodels);
        List<Viewpoint> viewpoints = group.children("ownedViewpoints").stream().map(reader::read).toList();
        group.ignore("userColorsPalettes");
        Specification specification = new Specification(group.need("name", "a name"), viewpoints);
        group.done();
        return specification;
    }
}
