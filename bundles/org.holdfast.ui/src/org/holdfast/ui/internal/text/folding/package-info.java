/** What can be folded away in a plan file. */
@NonNullByDefault
package org.holdfast.ui.internal.text.folding;

import org.eclipse.jdt.annotation.NonNullByDefault;
