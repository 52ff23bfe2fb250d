/** The loss of a year by chance. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.simulation;
