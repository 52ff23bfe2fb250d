/** Step b: business functions. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.b;
