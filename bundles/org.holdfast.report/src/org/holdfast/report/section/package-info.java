/** The sections of a report, one class each. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.section;
