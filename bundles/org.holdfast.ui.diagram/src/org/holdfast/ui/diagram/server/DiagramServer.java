package org.holdfast.ui.diagram.server;

import com.google.inject.Guice;
import com.google.inject.Injector;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.CenterAction;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.gson.ServerGsonConfigurator;
import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.glsp.server.session.ClientSessionManager;
import org.eclipse.glsp.server.types.Severity;

/** The server of one page. Messages are texts: how they travel is the caller's. */
public final class DiagramServer implements AutoCloseable {
    private final Injector injector;
    private final GLSPServer server;
    private final Pipe pipe;
    private final ExecutorService incoming = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Diagram messages").factory());

    /**
     * Starts a server.
     *
     * @param host
     *            what it shows
     * @param toPage
     *            takes messages to the page, in order; called on threads of the server
     */
    public DiagramServer(DiagramHost host, Consumer<String> toPage) {
        injector = Guice.createInjector(new ServerModule().configureDiagramModule(new SceneModule(host)));
        server = injector.getInstance(GLSPServer.class);
        pipe = new Pipe(toPage);
        pipe.setLocalService(server).setRemoteInterface(GLSPClient.class)
                .configureGson(injector.getInstance(ServerGsonConfigurator.class)::configureGsonBuilder);
        server.connect(pipe.create().getRemoteProxy());
    }

    /** Takes a message from the page. Returns at once. */
    public void receive(String message) {
        try {
            incoming.execute(() -> pipe.receive(message));
        } catch (RejectedExecutionException e) {
            // a late message to a server that is closed
        }
    }

    /** Has the host's newest scene shown. Returns at once. */
    public void refresh() {
        dispatch(new RefreshAction());
    }

    /** Selects nodes and edges, and brings them into view. */
    public void select(List<String> elements) {
        dispatch(new SelectAction());
        dispatch(new SelectAction(elements));
        dispatch(new CenterAction(elements, true, true));
    }

    /** Tells the user something that is not as it was asked. */
    public void say(String message) {
        dispatch(new MessageAction(Severity.WARNING, message));
    }

    /** Selects all that can be. */
    public void selectAll() {
        dispatch(new DoAction("selectAll"));
    }

    /** Opens the search. */
    public void search() {
        dispatch(new DoAction("search"));
    }

    private void dispatch(Action action) {
        injector.getInstance(ClientSessionManager.class).getSessionsByType(SceneModule.TYPE)
                .forEach(session -> session.getInjector().getInstance(ActionDispatcher.class).dispatch(action));
    }

    @Override
    public void close() {
        incoming.shutdownNow();
        ClientSessionManager sessions = injector.getInstance(ClientSessionManager.class);
        List.copyOf(sessions.getSessionsByType(SceneModule.TYPE))
                .forEach(session -> sessions.disposeClientSession(session.getId()));
        server.shutdown();
    }
}
