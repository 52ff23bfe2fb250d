/** Step h: plans for all disasters. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.h;
