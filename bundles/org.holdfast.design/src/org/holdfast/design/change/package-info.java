/** Changes of a plan that diagrams make: what is created is complete, what is removed leaves nothing dangling. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.design.change;
