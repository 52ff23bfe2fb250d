/** Nothing is lost: files are replaced as a whole, and unsaved texts outlive a crash. */
@NonNullByDefault
package org.holdfast.ui.internal.save;

import org.eclipse.jdt.annotation.NonNullByDefault;
