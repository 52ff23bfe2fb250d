/** New names for elements, from the text editor. */
@NonNullByDefault
package org.holdfast.ui.internal.text.rename;

import org.eclipse.jdt.annotation.NonNullByDefault;
