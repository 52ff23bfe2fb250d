/** From the text of values to values and back. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.conversion;
