/** Colouring of the plan editor. */
@NonNullByDefault
package org.holdfast.ui.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
