package org.holdfast.ui.diagram.internal;

import com.google.gson.Gson;

import java.io.IOException;
import java.net.URL;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.holdfast.ui.diagram.server.DiagramHost;
import org.holdfast.ui.diagram.server.DiagramServer;
import org.holdfast.ui.diagram.server.Scene;
import org.osgi.framework.Bundle;

/** Shows a diagram in a browser, which runs our page and nothing else. */
final class PageCanvas implements DiagramCanvas {
    /** Set to {@code none} to do without a browser. */
    static final String BROWSER = "org.holdfast.ui.diagram.browser";

    private static final String BUNDLE = "org.holdfast.ui.diagram";
    private static final Gson JSON = new Gson();

    private final Browser browser;
    private final DiagramServer server;
    private final String page;
    private final BrowserFunction fromPage;

    /** Why there is no browser, and what to do about it, for the user. */
    static final class NoBrowser extends Exception {
        private static final long serialVersionUID = 1L;

        NoBrowser(String message) {
            super(message);
        }
    }

    /**
     * Opens the page.
     *
     * @throws NoBrowser
     *             if it cannot be shown here
     */
    PageCanvas(Composite parent, DiagramHost host, Ground ground) throws NoBrowser {
        page = page();
        browser = browser(parent);
        Display display = browser.getDisplay();
        server = new DiagramServer(host, message -> display.asyncExec(() -> send(message)));
        browser.addLocationListener(new OwnPageOnly());
        browser.addListener(SWT.KeyDown, this::escape);
        fromPage = new FromPage(browser);
        browser.setUrl(page + "?keys=workbench&ground=" + ground.word());
    }

    private static String page() throws NoBrowser {
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
            return FileLocator.toFileURL(folder).toExternalForm().replaceFirst("^file:/(?!/)", "file:///")
                    + "index.html";
        } catch (IOException e) {
            throw new NoBrowser("The diagram editor's page cannot be unpacked: " + e.getMessage());
        }
    }

    private static Browser browser(Composite parent) throws NoBrowser {
        try {
            return new Browser(parent, SWT.NONE);
        } catch (SWTError e) {
            throw new NoBrowser(Platform.OS_LINUX.equals(Platform.getOS())
                    ? "There is no browser for the diagram editor. Install WebKitGTK and start again: "
                            + "libwebkit2gtk-4.1-0 on Debian and Ubuntu, webkit2gtk4.1 on Fedora."
                    : "There is no browser for the diagram editor: " + e.getMessage());
        }
    }

    /** WebKitGTK keeps this key from the page. */
    private void escape(@Nullable Event event) {
        if (event != null && event.keyCode == SWT.ESC) {
            browser.execute("window.holdfastEscape && window.holdfastEscape()");
        }
    }

    private void send(String message) {
        if (!browser.isDisposed()) {
            browser.execute("window.holdfastReceive(" + JSON.toJson(message) + ")");
        }
    }

    private boolean isOwn(String location) {
        // some browsers tell the address only when all of the page is there, after its first messages
        return location.isEmpty() || "about:blank".equals(location)
                || location.replaceFirst("^file:/(?!/)", "file:///").replaceFirst("[?#].*", "").equals(page);
    }

    /** Nothing leads away from the page. */
    @NonNullByDefault({})
    private final class OwnPageOnly extends LocationAdapter {
        @Override
        public void changing(LocationEvent event) {
            event.doit = isOwn(event.location);
        }
    }

    /** Takes messages from the page, while it is ours. */
    @NonNullByDefault({})
    private final class FromPage extends BrowserFunction {
        FromPage(Browser browser) {
            super(browser, "holdfastSend");
        }

        @Override
        public @Nullable Object function(Object[] arguments) {
            if (isOwn(browser.getUrl()) && arguments.length == 1 && arguments[0] instanceof String message) {
                server.receive(message);
            }
            return null;
        }
    }

    @Override
    public void refresh(Scene scene) {
        server.refresh();
    }

    @Override
    public void select(List<String> elements) {
        server.select(elements);
    }

    @Override
    public void say(String message) {
        server.say(message);
    }

    @Override
    public void selectAll() {
        server.selectAll();
    }

    @Override
    public void search() {
        server.search();
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }

    @Override
    public void setGround(Ground ground) {
        browser.execute("window.holdfastGround && window.holdfastGround('" + ground.word() + "')");
    }

    /** The browser, for a menu and for tests. */
    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        server.close();
        fromPage.dispose();
        browser.dispose();
    }
}
