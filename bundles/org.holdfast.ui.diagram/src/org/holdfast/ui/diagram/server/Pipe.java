package org.holdfast.ui.diagram.server;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;

/** Calls of the server and of the page as texts, without a stream or a socket. */
// the library does not say what may be null
@NonNullByDefault({})
final class Pipe extends Launcher.Builder<GLSPClient> {
    private final Consumer<String> toPage;
    private @Nullable MessageJsonHandler json;
    private @Nullable MessageConsumer calls;

    Pipe(Consumer<String> toPage) {
        this.toPage = toPage;
    }

    @Override
    public Launcher<GLSPClient> create() {
        MessageJsonHandler handler = createJsonHandler();
        RemoteEndpoint endpoint = new RemoteEndpoint(message -> toPage.accept(handler.serialize(message)),
                ServiceEndpoints.toEndpoint(localServices));
        handler.setMethodProvider(endpoint);
        json = handler;
        calls = endpoint;
        return createLauncher(null, createProxy(endpoint), endpoint, null);
    }

    /** Takes a message of the page. What is no message of ours is passed over: the page is not to end the server. */
    void receive(String message) {
        try {
            Objects.requireNonNull(calls).consume(Objects.requireNonNull(json).parseMessage(message));
        } catch (RuntimeException e) {
            ILog.of(Pipe.class).warn("a message of the page cannot be read", e);
        }
    }
}
