/** Step e: consistency groups. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.e;
