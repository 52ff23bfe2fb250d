/** Step a: core competency. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.a;
