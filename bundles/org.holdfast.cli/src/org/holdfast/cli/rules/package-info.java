/** The command rules. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.rules;
