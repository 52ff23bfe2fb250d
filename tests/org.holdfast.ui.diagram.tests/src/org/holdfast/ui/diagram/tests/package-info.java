/** The diagram editor: its server with a page in any browser, and the editor in the window. */
@NonNullByDefault
package org.holdfast.ui.diagram.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
