/** Step d: objectives. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.d;
