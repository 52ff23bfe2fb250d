/** What the objectives of a plan (RTO, MTD, WRT) ask of one another through the needs between elements. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.objective;
