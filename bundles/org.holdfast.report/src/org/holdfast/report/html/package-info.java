/** Reports as one HTML file. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.html;
