package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.holdfast.ui.diagram.server.DiagramHost;
import org.holdfast.ui.diagram.server.DiagramServer;

/**
 * The server of a page that is opened later: to make it takes a moment that the thread of the window does not have. It says
 * nothing before the page has asked.
 */
final class PageServer implements AutoCloseable {
    private final DiagramServer server;
    private volatile Optional<Consumer<String>> page = Optional.empty();

    PageServer(DiagramHost host) {
        server = new DiagramServer(host, message -> page.ifPresent(one -> one.accept(message)));
    }

    /** The page is there, and takes messages in this way. */
    DiagramServer opened(Consumer<String> toPage) {
        page = Optional.of(toPage);
        return server;
    }

    @Override
    public void close() {
        page = Optional.empty();
        server.close();
    }
}
