/** Tests of tables. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.tests.table;
