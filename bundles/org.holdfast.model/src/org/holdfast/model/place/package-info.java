/** Where things are: placing and nesting followed outwards. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.model.place;
