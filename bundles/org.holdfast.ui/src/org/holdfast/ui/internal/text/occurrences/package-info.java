/** Where else the file speaks of the element at the cursor. */
@NonNullByDefault
package org.holdfast.ui.internal.text.occurrences;

import org.eclipse.jdt.annotation.NonNullByDefault;
