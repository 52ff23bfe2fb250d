/** What can be written at a place, in the text editor. */
@NonNullByDefault
package org.holdfast.ui.internal.text.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;
