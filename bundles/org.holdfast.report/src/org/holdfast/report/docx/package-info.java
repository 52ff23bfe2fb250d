/** Reports as documents of a word processor. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.docx;
