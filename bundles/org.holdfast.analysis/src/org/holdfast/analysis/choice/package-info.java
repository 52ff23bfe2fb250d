/** Which protections to buy for a budget. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.choice;
