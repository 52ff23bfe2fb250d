/** The command that shows recoveries. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.recover;
