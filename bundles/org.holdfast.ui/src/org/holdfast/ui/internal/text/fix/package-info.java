/** What mends a problem, offered at its marker. */
@NonNullByDefault
package org.holdfast.ui.internal.text.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
