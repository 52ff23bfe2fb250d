/** Where the plan speaks of an element, in the search view. */
@NonNullByDefault
package org.holdfast.ui.internal.text.references;

import org.eclipse.jdt.annotation.NonNullByDefault;
