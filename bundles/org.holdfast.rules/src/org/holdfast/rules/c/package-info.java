/** Step c: systems. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.c;
