/** What becomes of each element in a scenario: when it is back, and what of its data is lost. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.outcome;
