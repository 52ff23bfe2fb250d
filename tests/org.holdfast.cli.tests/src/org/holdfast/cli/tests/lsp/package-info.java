/** Sessions of an editor with the language server. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.tests.lsp;
