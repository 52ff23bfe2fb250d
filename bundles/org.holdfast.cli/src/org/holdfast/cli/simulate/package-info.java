/** The command {@code simulate}: the loss of a year by chance. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.simulate;
