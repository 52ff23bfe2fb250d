/** The colours of words, by what they mean. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.colour;
