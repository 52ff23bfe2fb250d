/** What the language itself can tell is wrong; the rules of the method are in org.holdfast.rules. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.validation;
