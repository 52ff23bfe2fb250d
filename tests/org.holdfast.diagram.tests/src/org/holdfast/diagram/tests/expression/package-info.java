/** Tests of expressions. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.expression;
