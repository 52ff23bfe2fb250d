/** The workbench in a real window. */
@NonNullByDefault
package org.holdfast.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
