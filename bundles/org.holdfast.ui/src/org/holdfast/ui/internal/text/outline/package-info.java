/** The outline of a plan file. */
@NonNullByDefault
package org.holdfast.ui.internal.text.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
