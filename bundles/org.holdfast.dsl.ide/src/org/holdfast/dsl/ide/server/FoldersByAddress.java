package org.holdfast.dsl.ide.server;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/**
 * Folders of a workspace by their addresses: by names, as Xtext has them, one of two folders called alike would be taken
 * for the other when that is closed.
 */
@SuppressWarnings("restriction") // the configuration of workspaces is open to Xtext alone, by its manifest
@NonNullByDefault({})
class FoldersByAddress extends MultiRootWorkspaceConfigFactory {
    @Override
    protected void addProjectsForWorkspaceFolder(WorkspaceConfig workspace, WorkspaceFolder folder, Set<String> names) {
        if (folder != null && folder.getUri() != null) {
            super.addProjectsForWorkspaceFolder(workspace, new WorkspaceFolder(folder.getUri(), folder.getUri()),
                    names);
        }
    }
}
