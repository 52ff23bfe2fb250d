/**
 * Which offers to take, one of each class, when what they are charged is shared: the choice without the plan. Exact, in
 * whole numbers.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.choice.solver;
