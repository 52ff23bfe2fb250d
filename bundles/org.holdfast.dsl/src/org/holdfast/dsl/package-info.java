/** The plan language: set-up and wiring. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.dsl;
