/** The plan as analyses and rules see it: all files together, with references followed in both directions. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.index;
