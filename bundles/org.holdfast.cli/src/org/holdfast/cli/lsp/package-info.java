/** The command {@code lsp}. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.lsp;
