/** What the installation details tell. */
@NonNullByDefault
package org.holdfast.rcp.internal.installed;

import org.eclipse.jdt.annotation.NonNullByDefault;
