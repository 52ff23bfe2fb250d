/** What the plan editor needs to know of the language. */
@NonNullByDefault
package org.holdfast.ui.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
