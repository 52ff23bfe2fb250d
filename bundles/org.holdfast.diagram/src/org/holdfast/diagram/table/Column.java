package org.holdfast.diagram.table;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.ColumnMapping;

/** A column, before it is known what stands in it. */
record Column(ColumnMapping mapping, Optional<EObject> element) {}
