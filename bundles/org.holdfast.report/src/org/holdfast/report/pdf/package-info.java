/** Reports as PDF, from HTML for pages. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.pdf;
