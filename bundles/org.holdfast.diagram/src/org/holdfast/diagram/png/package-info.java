/** Diagrams in pixels. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.png;
