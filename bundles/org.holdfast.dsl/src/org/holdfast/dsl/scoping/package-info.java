/** Which elements a name can mean at a place. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl.scoping;
