/** Where things of a diagram lie. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.layout;
