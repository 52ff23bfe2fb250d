/** Colours of words by what they mean. */
@NonNullByDefault
package org.holdfast.ui.internal.text.colour;

import org.eclipse.jdt.annotation.NonNullByDefault;
