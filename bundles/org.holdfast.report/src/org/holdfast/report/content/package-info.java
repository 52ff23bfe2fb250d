/** What a report consists of, whatever the form in which it is written. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.content;
