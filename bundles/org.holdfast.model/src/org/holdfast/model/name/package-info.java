/** How elements are named and spoken of. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.model.name;
