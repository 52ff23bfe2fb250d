package org.holdfast.cli.tests.lsp;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.holdfast.cli.Holdfast;
import org.holdfast.cli.Surroundings;
import org.holdfast.testing.lsp.Editor;

/** An editor in a folder, on 23 November 2026, and {@code holdfast lsp} that serves it through a pair of pipes. */
final class Session extends Editor implements AutoCloseable {
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final PipedOutputStream toServer;

    private Session(Path folder, InputStream fromServer, PipedOutputStream toServer) {
        super(folder, fromServer, toServer);
        this.toServer = toServer;
    }

    /** Starts the server and says hello. */
    static Session in(Path folder) throws Exception {
        Session session = started(folder);
        session.initialise();
        return session;
    }

    /** Starts the server for an editor that has several folders open, which are all called alike. */
    static Session in(Path folder, List<Path> folders) throws Exception {
        Session session = started(folder);
        session.initialise(folders);
        return session;
    }

    /** Starts the server for an editor that opens single files, no folder. */
    static Session ofSingleFilesIn(Path folder) throws Exception {
        Session session = started(folder);
        session.initialiseWithoutFolder();
        return session;
    }

    private static Session started(Path folder) throws Exception {
        PipedOutputStream toServer = new PipedOutputStream();
        PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream serverOut = new PipedOutputStream();
        Session session = new Session(folder, new PipedInputStream(serverOut, 1 << 16), toServer);
        session.serve(folder, serverIn, serverOut);
        return session;
    }

    private void serve(Path folder, PipedInputStream serverIn, PipedOutputStream serverOut) {
        Surroundings surroundings = new Surroundings(serverIn,
                new PrintStream(serverOut, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8), folder,
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC), false);
        Thread serving = new Thread(() -> status.complete(new Holdfast(surroundings).run("lsp")), "server");
        serving.setDaemon(true);
        serving.start();
    }

    /** What the command wrote to standard error. */
    String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    /** Says goodbye; the exit status of the command. */
    int leave() throws Exception {
        now(server().shutdown());
        server().exit();
        return now(status);
    }

    /** Closes the stream without a word; the exit status of the command. */
    int hangUp() throws Exception {
        toServer.close();
        return now(status);
    }

    @Override
    public void close() throws Exception {
        toServer.close();
        now(status);
    }
}
