/** The plug-ins in an Eclipse that is not Holdfast. */
@NonNullByDefault
package org.holdfast.ui.plain.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
