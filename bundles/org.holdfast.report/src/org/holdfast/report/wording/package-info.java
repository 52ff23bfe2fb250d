/** The words, dates and numbers of a report in the language of its readers. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.wording;
