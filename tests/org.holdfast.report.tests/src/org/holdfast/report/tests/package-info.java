/** The report in each of its forms. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.tests;
