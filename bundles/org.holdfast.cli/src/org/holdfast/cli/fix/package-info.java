/** Mending what a check finds. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.fix;
