/** Reports as Markdown. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.markdown;
