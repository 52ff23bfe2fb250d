/** What can be done to bring one component back, what it takes and what data it loses. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.recovery;
