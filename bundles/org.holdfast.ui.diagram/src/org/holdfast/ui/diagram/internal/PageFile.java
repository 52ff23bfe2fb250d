package org.holdfast.ui.diagram.internal;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * The page of the diagram editor, a file of ours.
 *
 * @param address
 *            as browsers write it
 */
record PageFile(String address) {
    /** Set to {@code none} to do without a browser. */
    static final String BROWSER = "org.holdfast.ui.diagram.browser";

    private static final String BUNDLE = "org.holdfast.ui.diagram";

    /**
     * Finds the page of this build.
     *
     * @throws NoBrowser
     *             if there is none, or none is to be shown
     */
    static PageFile find() throws NoBrowser {
        if ("none".equals(System.getProperty(BROWSER))) {
            throw new NoBrowser("Browsers are switched off (-D" + BROWSER + "=none).");
        }
        Bundle bundle = Platform.getBundle(BUNDLE);
        @Nullable
        URL app = bundle == null ? null : bundle.getEntry("client-gen/app.js");
        @Nullable
        URL folder = bundle == null ? null : bundle.getEntry("client-gen/");
        if (app == null || folder == null) {
            throw new NoBrowser("This build has no diagram editor, for there was no npm when it was made. "
                    + "Install Node.js 18 or newer with npm, and build again.");
        }
        try {
            return new PageFile(plain(FileLocator.toFileURL(folder).toExternalForm()) + "index.html");
        } catch (IOException e) {
            throw new NoBrowser("The diagram editor's page cannot be unpacked: " + e.getMessage());
        }
    }

    /** Whether a browser is at this page, whatever it was called with. */
    boolean is(String location) {
        // some browsers tell the address only when all of the page is there, after its first messages
        return location.isEmpty() || "about:blank".equals(location)
                || plain(location).replaceFirst("[?#].*", "").equals(address);
    }

    private static String plain(String location) {
        return location.replaceFirst("^file:/(?!/)", "file:///");
    }
}
