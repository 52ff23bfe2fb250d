/** Tests of rules by which diagrams check what they show. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.validation;
