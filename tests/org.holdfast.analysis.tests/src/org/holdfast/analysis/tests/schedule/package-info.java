/** When everything is back. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.analysis.tests.schedule;
