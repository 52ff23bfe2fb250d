/** Results for spreadsheets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.csv;
