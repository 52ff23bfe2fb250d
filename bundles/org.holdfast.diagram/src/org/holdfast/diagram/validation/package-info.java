/** Checks what a diagram shows by the rules of its description. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.validation;
