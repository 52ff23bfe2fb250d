/** The sorts of element, by the words of the language. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.model.sort;
