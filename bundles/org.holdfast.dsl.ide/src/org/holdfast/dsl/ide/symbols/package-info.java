/** The outline of a file, and the elements of a plan by name. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.symbols;
