/**
 * Diagrams as SVG: shapes, words, signs and links, light and dark, for eyes and for screen readers. No scripts, nothing from
 * outside, the same bytes for the same diagram.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.svg;
