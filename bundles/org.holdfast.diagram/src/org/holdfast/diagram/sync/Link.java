package org.holdfast.diagram.sync;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.EdgeMapping;

/** An edge that is to be, between nodes that are shown. */
record Link(String id, EdgeMapping mapping, EObject element, Draft source, Draft target) {}
