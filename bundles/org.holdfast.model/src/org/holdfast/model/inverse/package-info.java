/** References followed backwards, for analyses, diagrams and expressions. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.model.inverse;
