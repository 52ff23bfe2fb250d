/** Format, comments, indentation, brackets. */
@NonNullByDefault
package org.holdfast.ui.internal.text.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
