/** Why something is never back, not known or not possible: as values, so that each language finds its own words. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.reason;
