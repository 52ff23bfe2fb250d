/** Services for editors of plans; the language server is in {@code server}. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide;
