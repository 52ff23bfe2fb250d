/** Diagrams made by hand, and what is to hold of any picture. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.drawn;
