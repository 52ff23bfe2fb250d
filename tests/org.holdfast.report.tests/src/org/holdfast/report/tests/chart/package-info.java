/** The pictures of the report. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.tests.chart;
