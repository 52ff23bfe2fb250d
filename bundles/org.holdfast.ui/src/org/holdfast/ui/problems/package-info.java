/** What is wrong in a plan, as the workbench shows it. */
@NonNullByDefault
package org.holdfast.ui.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
