/** Two versions of a plan file side by side, element by element. */
@NonNullByDefault
package org.holdfast.ui.internal.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
