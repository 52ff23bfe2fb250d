/** The command format. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.format;
