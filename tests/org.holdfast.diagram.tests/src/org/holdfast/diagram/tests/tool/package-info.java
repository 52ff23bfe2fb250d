/** Tests of what users do on a diagram. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.tool;
