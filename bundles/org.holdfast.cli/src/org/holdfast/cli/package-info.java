/** The command line: {@code holdfast COMMAND PATH… [options]}. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli;
