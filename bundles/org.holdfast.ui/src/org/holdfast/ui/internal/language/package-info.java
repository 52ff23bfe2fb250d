/** The plan language within the workbench. */
@NonNullByDefault
package org.holdfast.ui.internal.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
