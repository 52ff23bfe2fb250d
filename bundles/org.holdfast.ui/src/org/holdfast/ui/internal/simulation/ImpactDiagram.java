package org.holdfast.ui.internal.simulation;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The diagram of what a disaster does, where diagrams are installed: they are asked by the id of a command. */
final class ImpactDiagram {

    private static final String COMMAND = "org.holdfast.ui.diagram.openOf";
    private static final String DIAGRAM = "org.holdfast.ui.diagram.name";
    private static final String ROOT = "org.holdfast.ui.diagram.root";
    private static final String ONLY_IF_OPEN = "org.holdfast.ui.diagram.onlyIfOpen";

    private ImpactDiagram() {}

    /** Whether diagrams are installed. */
    static boolean isThere(IWorkbenchPartSite site) {
        return command(site).isDefined();
    }

    /** Opens the diagram of a disaster or situation; the one that was opened so before shows it from now on. */
    static void open(IWorkbenchPartSite site, URI subject) {
        call(site, Map.of(DIAGRAM, "Impact", ROOT, subject.toString()));
    }

    /** Has the diagram that was opened before show another disaster or situation, if it is still open. */
    static void update(IWorkbenchPartSite site, URI subject) {
        if (isThere(site)) {
            call(site, Map.of(DIAGRAM, "Impact", ROOT, subject.toString(), ONLY_IF_OPEN, "true"));
        }
    }

    private static void call(IWorkbenchPartSite site, Map<String, String> parameters) {
        ParameterizedCommand call = ParameterizedCommand.generateCommand(command(site), parameters);
        try {
            site.getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException e) {
            ILog.of(ImpactDiagram.class).error("The diagram cannot be opened", e);
        }
    }

    private static Command command(IWorkbenchPartSite site) {
        return site.getService(ICommandService.class).getCommand(COMMAND);
    }
}
