/** The application: its window, its menus, and the example that it opens with. */
@NonNullByDefault
package org.holdfast.rcp.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
