package org.holdfast.cli.tests.lsp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.holdfast.cli.Holdfast;
import org.holdfast.cli.Surroundings;

/** An editor in a folder, on 23 November 2026, and {@code holdfast lsp} that serves it through a pair of pipes. */
final class Session implements AutoCloseable {
    private static final int SECONDS = 60;

    private final Path folder;
    private final Client client = new Client();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final LanguageServer server;
    private int version = 1;

    private Session(Path folder) throws IOException {
        this.folder = folder;
        PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream serverOut = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(serverOut, 1 << 16);
        Surroundings surroundings = new Surroundings(serverIn,
                new PrintStream(serverOut, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8), folder,
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC), false);
        Thread serving = new Thread(() -> status.complete(new Holdfast(surroundings).run("lsp")), "server");
        serving.setDaemon(true);
        serving.start();
        var launcher = LSPLauncher.createClientLauncher(client, fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** Starts the server and says hello. */
    static Session in(Path folder) throws Exception {
        Session session = new Session(folder);
        session.initialise();
        return session;
    }

    private InitializeResult initialise() throws Exception {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setDocumentSymbol(new DocumentSymbolCapabilities());
        text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        text.setRename(new RenameCapabilities(true, false));
        text.setFoldingRange(new FoldingRangeCapabilities());
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities(workspace, text, null));
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "plan")));
        InitializeResult result = now(server.initialize(parameters));
        server.initialized(new InitializedParams());
        return result;
    }

    LanguageServer server() {
        return server;
    }

    /** Opens a file as it is on disk. */
    TextDocumentIdentifier open(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "bcp", version, text)));
        return new TextDocumentIdentifier(uri(file));
    }

    /** Replaces the text of an open file in the editor. */
    void type(String file, String text) {
        version++;
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    String uri(String file) {
        return folder.resolve(file).toUri().toString();
    }

    Client client() {
        return client;
    }

    /** What the command wrote to standard error. */
    String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    /** Says goodbye; the exit status of the command. */
    int leave() throws Exception {
        now(server.shutdown());
        server.exit();
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

    /** The position at a text, which must be in the whole text once, and so many characters on. */
    static Position at(String whole, String part, int further) {
        int offset = whole.indexOf(part) + further;
        String before = whole.substring(0, offset);
        int line = (int) before.chars().filter(each -> each == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    static <T> T now(CompletableFuture<T> later) throws Exception {
        return later.get(SECONDS, TimeUnit.SECONDS);
    }
}
