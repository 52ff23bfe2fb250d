/** The canonical layout, by example and as properties. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.tests.formatting;
