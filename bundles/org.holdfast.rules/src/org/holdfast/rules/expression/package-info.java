/** The language of expressions in rules of the organisation's own: types, type errors, values. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.expression;
