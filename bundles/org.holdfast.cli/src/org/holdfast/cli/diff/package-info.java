/** {@code holdfast diff}: what two versions of a plan say differently, and what that does to the findings. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.cli.diff;
