/** From names in the text to elements, and messages where that fails. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.linking;
