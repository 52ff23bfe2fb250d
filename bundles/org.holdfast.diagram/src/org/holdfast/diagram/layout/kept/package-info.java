/** Layout that leaves things where people put them and where they were. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.layout.kept;
