/** The command {@code cost}: what disasters cost, and what measures are worth. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.cost;
