package org.holdfast.ui.diagram.server;

import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.features.typehints.EdgeCreationChecker;
import org.eclipse.glsp.server.features.undoredo.UndoRedoActionHandler;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.OperationActionHandler;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The parts of the server. */
// the library does not say what may be null
@NonNullByDefault({})
final class SceneModule extends DiagramModule {
    static final String TYPE = "holdfast";

    private final DiagramHost host;

    SceneModule(DiagramHost host) {
        this.host = host;
    }

    @Override
    public String getDiagramType() {
        return TYPE;
    }

    @Override
    protected void configureAdditionals() {
        bind(DiagramHost.class).toInstance(host);
        bind(ModelSubmissionHandler.class).to(SceneSubmission.class);
    }

    @Override
    protected void configureActionHandlers(MultiBinding<ActionHandler> binding) {
        super.configureActionHandlers(binding);
        binding.remove(OperationActionHandler.class);
        binding.remove(UndoRedoActionHandler.class);
        binding.add(Operations.class);
        binding.add(UndoHandler.class);
        binding.add(AskHandler.class);
        binding.add(RefreshHandler.class);
    }

    @Override
    protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> binding) {
        // Operations has them all
    }

    @Override
    protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
        return SceneHints.class;
    }

    @Override
    protected Class<? extends GModelState> bindGModelState() {
        return SceneState.class;
    }

    @Override
    protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
        return SceneStorage.class;
    }

    @Override
    protected Class<? extends GModelFactory> bindGModelFactory() {
        return SceneModel.class;
    }

    @Override
    protected Class<? extends EdgeCreationChecker> bindEdgeCreationChecker() {
        return JoinCheck.class;
    }
}
