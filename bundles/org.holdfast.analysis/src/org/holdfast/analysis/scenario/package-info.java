/** Disasters applied to a plan, one at a time, and what an analysis reckons with. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.scenario;
