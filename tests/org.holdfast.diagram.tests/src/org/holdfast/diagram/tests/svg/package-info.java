/** Diagrams as SVG and in pixels. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.svg;
