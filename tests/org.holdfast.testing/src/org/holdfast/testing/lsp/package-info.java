/** An editor that talks with a language server, for the tests of the server in process and of the built product. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.testing.lsp;
