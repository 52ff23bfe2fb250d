/** The form of the language, read from its grammar: heads, bodies and clauses. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.grammar;
