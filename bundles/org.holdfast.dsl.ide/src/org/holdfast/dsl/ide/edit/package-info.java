/** Edits of plan texts as clients of the language server take them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.edit;
