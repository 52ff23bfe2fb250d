/** New names for elements. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.rename;
