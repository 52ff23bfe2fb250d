/** What is said of a word under the pointer. */
@NonNullByDefault
package org.holdfast.ui.internal.text.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
