/** A plan as its diagrams show it: worked out once for a change. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.design.plan;
