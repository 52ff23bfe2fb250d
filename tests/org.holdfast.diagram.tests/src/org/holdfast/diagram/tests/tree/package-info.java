/** Tests of trees. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.tree;
