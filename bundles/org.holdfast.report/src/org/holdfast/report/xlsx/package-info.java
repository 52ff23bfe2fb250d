/** Reports as workbooks: a sheet for each table. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.report.xlsx;
