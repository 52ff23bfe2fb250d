/** {@code holdfast choose}: which protections a budget is best spent on. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.choose;
