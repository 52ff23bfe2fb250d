/** The diagram editor in the window. */
@NonNullByDefault
package org.holdfast.ui.diagram.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
