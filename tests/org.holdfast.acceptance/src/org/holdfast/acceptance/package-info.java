/** The built product, run as its users run it: as a process of its own, by its launcher. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.acceptance;
