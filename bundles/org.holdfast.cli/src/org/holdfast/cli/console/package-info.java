/** Texts laid out for people who read them in a terminal. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.console;
