/** Where elements are spoken of. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.ide.references;
