/** What the files of office programs have in common. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.office;
