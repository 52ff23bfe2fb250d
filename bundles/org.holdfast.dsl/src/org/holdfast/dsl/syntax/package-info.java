/**
 * The parser's manners: what it says of an error, in the words of the language, and how it finds its way back into the
 * text behind one.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.syntax;
