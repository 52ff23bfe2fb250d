package org.holdfast.diagram.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.view.Edge;

/** Something that a diagram shows, with what expressions ask for. */
record Shown(EObject element, Mapping mapping, EObject view, Optional<Shown> container, String label,
        Optional<Edge> edge) {

    String mappingName() {
        return mapping.name();
    }
}
