/**
 * Reads {@code .odesign} files of Sirius, without Sirius: each reader takes from an element what it understands, and what is
 * left over is an error. So nothing in a file is silently without effect.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.load;
