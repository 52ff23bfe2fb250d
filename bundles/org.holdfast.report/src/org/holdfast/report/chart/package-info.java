/** The pictures of a report. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.chart;
