package org.holdfast.ui.diagram.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.holdfast.design.HoldfastViewpoint;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Specification;
import org.holdfast.diagram.load.Specifications;

/** The diagrams that there are of plans. */
public final class Viewpoints {

    private Viewpoints() {}

    private static final class Read {
        static final Specification SPECIFICATION = read();

        private static Specification read() {
            try {
                return Specifications.read(HoldfastViewpoint.specification(), HoldfastViewpoint.labels(Locale.ENGLISH),
                        HoldfastViewpoint.services());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The descriptions, in order. The first call reads them, which takes a moment: not for the thread of the window. */
    public static List<DiagramDescription> diagrams() {
        return Read.SPECIFICATION.viewpoints().stream().flatMap(viewpoint -> viewpoint.diagrams().stream()).toList();
    }

    /**
     * The description of a name.
     *
     * @throws IllegalArgumentException
     *             if there is none
     */
    public static DiagramDescription diagram(String name) {
        return Read.SPECIFICATION.diagram(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no diagram '" + name + "'"));
    }
}
