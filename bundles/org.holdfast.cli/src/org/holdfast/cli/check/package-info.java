/** The command check and the forms in which it writes what it found. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.check;
