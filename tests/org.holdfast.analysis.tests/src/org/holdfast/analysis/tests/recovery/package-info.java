/** What can be done to bring one component back, and what is lost with it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.tests.recovery;
