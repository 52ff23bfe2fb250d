package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.operations.ChangeContainerOperation;
import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;
import org.eclipse.glsp.server.operations.CompoundOperation;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.eclipse.glsp.server.operations.CreateNodeOperation;
import org.eclipse.glsp.server.operations.CutOperation;
import org.eclipse.glsp.server.operations.DeleteOperation;
import org.eclipse.glsp.server.operations.LayoutOperation;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.operations.PasteOperation;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Asks the host for what the page asks for. All operations that a client can send are here: the page is not to lose its
 * connection over one that has no meaning.
 */
// the library does not say what may be null
@NonNullByDefault({})
final class Operations extends AbstractActionHandler<Operation> {
    @Inject
    private DiagramHost host;
    @Inject
    private SceneState state;

    @Override
    public List<Class<? extends Action>> getHandledActionTypes() {
        return List.of(CreateNodeOperation.class, CreateEdgeOperation.class, ReconnectEdgeOperation.class,
                ApplyLabelEditOperation.class, DeleteOperation.class, CutOperation.class, PasteOperation.class,
                ChangeBoundsOperation.class, ChangeContainerOperation.class, ChangeRoutingPointsOperation.class,
                LayoutOperation.class, CompoundOperation.class);
    }

    @Override
    protected List<Action> executeAction(Operation operation) {
        switch (operation) {
            case CompoundOperation all -> executeAll(all.getOperationList());
            case CreateNodeOperation create -> create(create);
            case CreateEdgeOperation connect -> host.ask(new Request.Connect(tool(connect.getElementTypeId()),
                    connect.getSourceElementId(), connect.getTargetElementId()));
            case ReconnectEdgeOperation lead -> host.ask(new Request.Reconnect(lead.getEdgeElementId(),
                    lead.getSourceElementId(), lead.getTargetElementId()));
            case ApplyLabelEditOperation edit -> host
                    .ask(new Request.Rename(Ids.ofLabelled(edit.getLabelId()), edit.getText()));
            case DeleteOperation delete -> host.ask(new Request.Delete(Ids.ofAll(delete.getElementIds())));
            case ChangeBoundsOperation change -> host.ask(Moves.of(change.getNewBounds()));
            case LayoutOperation layout -> host.ask(new Request.Arrange());
            case ChangeContainerOperation put -> Moves.into(List.of(put)).forEach(host::ask);
            // edges find their way by themselves, and text is what is copied
            default -> {
            }
        }
        return none();
    }

    /** What is dragged together is put somewhere in one step. */
    private void executeAll(List<? extends Operation> operations) {
        Moves.into(operations.stream().filter(ChangeContainerOperation.class::isInstance)
                .map(ChangeContainerOperation.class::cast).toList()).forEach(host::ask);
        operations.stream().filter(one -> !(one instanceof ChangeContainerOperation)).forEach(this::executeAction);
    }

    private void create(CreateNodeOperation create) {
        state.expectFresh();
        host.ask(new Request.Create(tool(create.getElementTypeId()), Moves.container(create.getContainerId()),
                Moves.point(create.getLocation())));
    }

    private static String tool(String type) {
        return type.substring(type.indexOf(':') + 1);
    }
}
