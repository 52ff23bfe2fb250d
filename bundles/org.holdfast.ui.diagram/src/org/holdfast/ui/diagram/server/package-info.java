/**
 * The server of the diagram editor: what the viewpoint runtime draws, as a GLSP client shows it, and what the client asks
 * for, as tools of the viewpoint. It knows no window, so that tests run the page in any browser.
 */
@NonNullByDefault
package org.holdfast.ui.diagram.server;

import org.eclipse.jdt.annotation.NonNullByDefault;
