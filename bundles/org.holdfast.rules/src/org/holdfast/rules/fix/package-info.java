/** How findings may be mended: changes of the plan, described without its text, for editors and the command line. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.fix;
