/** From a name to its declaration and to its references. */
@NonNullByDefault
package org.holdfast.ui.internal.text.navigation;

import org.eclipse.jdt.annotation.NonNullByDefault;
