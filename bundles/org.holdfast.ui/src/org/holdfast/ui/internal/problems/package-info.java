/** Checking in the background, and the markers it leaves. */
@NonNullByDefault
package org.holdfast.ui.internal.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
