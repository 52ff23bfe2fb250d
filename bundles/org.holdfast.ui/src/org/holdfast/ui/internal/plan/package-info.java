/** How the model of a plan is kept in step with the texts of its files. */
@NonNullByDefault
package org.holdfast.ui.internal.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
