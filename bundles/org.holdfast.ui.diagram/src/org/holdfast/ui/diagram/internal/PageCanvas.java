package org.holdfast.ui.diagram.internal;

import java.util.List;

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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.holdfast.ui.diagram.server.DiagramServer;
import org.holdfast.ui.diagram.server.Scene;

/** Shows a diagram in a browser, which runs our page and nothing else. */
final class PageCanvas implements DiagramCanvas {
    private final Browser browser;
    private final Display display;
    private final DiagramServer server;
    private final PageFile page;
    private final BrowserFunction fromPage;

    /**
     * Opens the page.
     *
     * @throws NoBrowser
     *             if it cannot be shown here
     */
    PageCanvas(Composite parent, PageServer pageServer, Ground ground) throws NoBrowser {
        page = PageFile.find();
        browser = browser(parent);
        display = browser.getDisplay();
        server = pageServer.opened(this::send);
        browser.addLocationListener(new OwnPageOnly());
        browser.addListener(SWT.KeyDown, this::escape);
        fromPage = new FromPage(browser);
        browser.setUrl(page.address() + "?keys=workbench&ground=" + ground.word());
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

    /** Messages go in parts, between which the window works: a whole diagram would hold it up. */
    private synchronized void send(String message) {
        PageMessage.scripts(message).forEach(script -> display.asyncExec(() -> run(script)));
    }

    private void run(String script) {
        if (!browser.isDisposed()) {
            browser.execute(script);
        }
    }

    /** Nothing leads away from the page. */
    @NonNullByDefault({})
    private final class OwnPageOnly extends LocationAdapter {
        @Override
        public void changing(LocationEvent event) {
            event.doit = page.is(event.location);
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
            if (page.is(browser.getUrl()) && arguments.length == 1 && arguments[0] instanceof String message) {
                server.receive(message);
            }
            return null;
        }
    }

    @Override
    public Control control() {
        return browser;
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
        fromPage.dispose();
        browser.dispose();
    }
}
