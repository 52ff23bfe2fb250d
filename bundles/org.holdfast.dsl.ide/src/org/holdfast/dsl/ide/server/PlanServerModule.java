package org.holdfast.dsl.ide.server;

import com.google.inject.AbstractModule;

import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.ExecutorServiceProvider;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.util.IFileSystemScanner;

/**
 * The parts of the server. A folder of the client's workspace is a project of Xtext's, and its plan files are one plan.
 * The language is the one that was set up in this process, not one found as a service.
 */
@SuppressWarnings("restriction") // the build of the server is open to Xtext alone, by its manifest
@NonNullByDefault({})
final class PlanServerModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(ExecutorService.class).toProvider(ExecutorServiceProvider.class);
        bind(LanguageServer.class).to(LanguageServerImpl.class);
        bind(LanguageServerImpl.class).to(SingleFilesServer.class);
        bind(UriExtensions.class).to(AsciiUris.class);
        bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
        bind(IMultiRootWorkspaceConfigFactory.class).to(FoldersByAddress.class);
        bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
        bind(IContainer.Manager.class).to(ProjectDescriptionBasedContainerManager.class);
        bind(IRequestManager.class).to(RequestManager.class);
        bind(ProjectManager.class).to(PlanFolder.class);
        bind(IFileSystemScanner.class).to(PlanFileScanner.class);
        bind(ILanguageServerShutdownAndExitHandler.class).to(Farewell.class);
    }
}
