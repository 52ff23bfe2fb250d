/** The language server: the services for editors over the Language Server Protocol. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.server;
