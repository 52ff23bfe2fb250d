/** Where everything of a diagram lies: worked out, and kept where people put it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.layout;
