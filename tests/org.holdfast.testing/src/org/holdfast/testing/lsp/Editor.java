package org.holdfast.testing.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
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
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that has a folder open, and talks with a language server through a pair of streams. */
public class Editor {
    private static final int SECONDS = 60;

    private final Path folder;
    private final EditorClient client = new EditorClient();
    private final LanguageServer server;
    private int version = 1;

    /**
     * Listens to a server; {@link #initialise()} says hello.
     *
     * @param folder
     *            what is open
     * @param fromServer
     *            what the server says
     * @param toServer
     *            what it is told
     */
    protected Editor(Path folder, InputStream fromServer, OutputStream toServer) {
        this.folder = folder;
        var launcher = LSPLauncher.createClientLauncher(client, fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** Says hello, and which folder is open. */
    protected final void initialise() throws Exception {
        initialise(List.of(folder));
    }

    /** Says hello, and which folders are open; all are called alike. */
    protected final void initialise(List<Path> folders) throws Exception {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities(workspace, text(), null));
        parameters.setWorkspaceFolders(folders.stream().map(Editor::opened).toList());
        initialise(parameters);
    }

    /** Closes a folder. */
    public final void close(Path open) {
        server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(List.of(), List.of(opened(open)))));
    }

    private static WorkspaceFolder opened(Path folder) {
        return new WorkspaceFolder(folder.toUri().toString(), "plan");
    }

    /** Says hello as an editor of single files does, which knows of no folder. */
    protected final void initialiseWithoutFolder() throws Exception {
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities(null, text(), null));
        initialise(parameters);
    }

    private void initialise(InitializeParams parameters) throws Exception {
        now(server.initialize(parameters));
        server.initialized(new InitializedParams());
    }

    private static TextDocumentClientCapabilities text() {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setDocumentSymbol(new DocumentSymbolCapabilities());
        text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        text.setRename(new RenameCapabilities(true, false));
        text.setFoldingRange(new FoldingRangeCapabilities());
        return text;
    }

    /** The server, to be asked. */
    public final LanguageServer server() {
        return server;
    }

    /** What the server said of its own accord. */
    public final EditorClient client() {
        return client;
    }

    /** Opens a file as it is on disk. */
    public final TextDocumentIdentifier open(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "bcp", version, text)));
        return new TextDocumentIdentifier(uri(file));
    }

    /** Replaces the text of an open file in the editor. */
    public final void type(String file, String text) {
        version++;
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    /** The address of a file in the folder. */
    public final String uri(String file) {
        return folder.resolve(file).toUri().toASCIIString();
    }

    /** The position at a text, which must be in the whole text once, and so many characters on. */
    public static Position at(String whole, String part, int further) {
        int offset = whole.indexOf(part) + further;
        String before = whole.substring(0, offset);
        int line = (int) before.chars().filter(each -> each == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    /** What the server answers, within a minute. */
    public static <T> T now(CompletableFuture<T> later) throws Exception {
        return later.get(SECONDS, TimeUnit.SECONDS);
    }
}
