/** Makes tables of a model by a description. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.diagram.table;
