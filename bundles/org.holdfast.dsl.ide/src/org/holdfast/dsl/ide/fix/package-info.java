/** Edits that mend what is wrong. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.fix;
