/** Tests of reading specifications: what is outside the subset is told, with its place. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.load;
