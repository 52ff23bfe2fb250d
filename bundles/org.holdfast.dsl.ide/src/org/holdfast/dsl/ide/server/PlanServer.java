package org.holdfast.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.ide.BcpIdeSetup;

/** Serves one client, such as an editor, over a pair of streams. */
public final class PlanServer {
    private final Injector injector;

    /**
     * Sets the language up for the server.
     *
     * @param clock
     *            tells the day as of which plans are checked
     */
    public PlanServer(Clock clock) {
        ServerLog.toStandardError();
        PlanLanguage.setUp(
                new BcpIdeSetup(clock, binder -> binder.bind(UriExtensions.class).to(AsciiUris.class)));
        this.injector = Guice.createInjector(new PlanServerModule());
    }

    /**
     * Answers requests until the client says goodbye or closes its stream.
     *
     * @return whether the client asked for the shutdown before it went, as it should
     * @throws InterruptedException
     *             if the thread is interrupted
     */
    public boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        LanguageServerImpl server = injector.getInstance(LanguageServerImpl.class);
        Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server)
                .setRemoteInterface(LanguageClient.class).setInput(in).setOutput(out)
                .setExceptionHandler(Failures::told).create();
        server.connect(launcher.getRemoteProxy());
        Farewell farewell = injector.getInstance(Farewell.class);
        Future<Void> listening = launcher.startListening();
        farewell.onExit(() -> listening.cancel(true));
        try {
            listening.get();
        } catch (CancellationException | ExecutionException e) {
            // the client has gone, one way or the other
        } finally {
            injector.getInstance(PauseTimer.class).shutdown();
            injector.getInstance(IRequestManager.class).shutdown();
            injector.getInstance(ExecutorService.class).shutdownNow();
            PlanLanguage.service(ExecutorService.class).shutdownNow();
        }
        return farewell.isOrderly();
    }
}
