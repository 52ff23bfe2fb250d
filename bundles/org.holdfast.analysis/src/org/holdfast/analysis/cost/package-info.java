/** What outages cost. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.cost;
