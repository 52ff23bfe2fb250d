package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Hands on what the page asks for beyond what GLSP knows. */
// the library does not say what may be null
@NonNullByDefault({})
final class AskHandler extends AbstractActionHandler<AskAction> {
    @Inject
    private DiagramHost host;
    @Inject
    private SceneState state;

    @Override
    protected List<Action> executeAction(AskAction action) {
        if (action.what().equals("selected")) {
            state.select(Ids.ofAll(action.elements()));
        }
        request(action).ifPresent(host::ask);
        return none();
    }

    private static Optional<Request> request(AskAction action) {
        List<String> elements = Ids.ofAll(action.elements());
        return switch (action.what()) {
            case "selected" -> Optional.of(new Request.Selected(elements));
            case "reveal" -> elements.stream().findFirst().map(Request.Reveal::new);
            case "look" -> Optional.of(new Request.Look(Set.copyOf(action.layers()), Set.copyOf(action.filters())));
            case "copy" -> Optional.of(new Request.Copy(elements));
            case "apply" -> Optional.of(new Request.Apply(action.tool(), elements));
            case "typing" -> Optional.of(new Request.Typing(true));
            case "typed" -> Optional.of(new Request.Typing(false));
            case "export" -> Optional.of(new Request.Export());
            default -> Optional.empty();
        };
    }
}
