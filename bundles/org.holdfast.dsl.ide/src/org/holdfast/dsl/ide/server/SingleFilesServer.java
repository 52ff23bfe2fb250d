package org.holdfast.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/**
 * Xtext's server, which also serves files that lie in no folder of the client's workspace, as when an editor opens a
 * single file: then the plan files of its folder are the plan.
 */
@NonNullByDefault({})
final class SingleFilesServer extends LanguageServerImpl {
    @Inject
    private IRequestManager requests;
    @Inject
    private UriExtensions uris;
    @Inject
    private FoldersOfFiles folders;
    private WorkspaceManager workspace;
    private boolean hasRoot;

    @Inject
    @Override
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        workspace = manager;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams said) {
        hasRoot = said.getRootUri() != null || said.getRootPath() != null;
        return super.initialize(said);
    }

    /** A client that names no folder has a workspace of none: Xtext would look for the one folder in vain. */
    @Override
    protected boolean clientSupportsWorkspaceFolders() {
        return super.clientSupportsWorkspaceFolders() || !hasRoot;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        URI file = uris.toUri(opened.getTextDocument().getUri());
        if (file.isFile()) {
            requests.runWrite(() -> {
                folderToAdd(file).ifPresent(this::add);
                return null;
            }, (cancelled, nothing) -> nothing);
        }
        super.didOpen(opened);
    }

    /** The folder of the file, unless the file lies in a folder of the workspace, or in one that was added before. */
    private Optional<URI> folderToAdd(URI file) {
        URI folder = file.trimSegments(1).appendSegment("");
        @Nullable
        URI project = workspace.getProjectBaseDir(file);
        boolean isThere = project != null && !folders.contain(project) || folders.contain(folder);
        return isThere ? Optional.empty() : Optional.of(folder);
    }

    private void add(URI folder) {
        folders.add(folder);
        String address = uris.toUriString(folder);
        workspace.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(List.of(new WorkspaceFolder(address, address)), List.of())),
                CancelIndicator.NullImpl);
    }
}
