/** The sign-offs of the steps, and the acceptances of findings. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.rules.s;
