/** {@code holdfast report}: the plan as a document. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.report;
