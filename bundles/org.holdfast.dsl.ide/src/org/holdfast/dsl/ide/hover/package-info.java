/** What is said of a word where the pointer rests. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.hover;
