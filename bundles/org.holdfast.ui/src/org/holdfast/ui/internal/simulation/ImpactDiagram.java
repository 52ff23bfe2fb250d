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

    private ImpactDiagram() {}

    /** Whether diagrams are installed. */
    static boolean isThere(IWorkbenchPartSite site) {
        return command(site).isDefined();
    }

    /** Opens the diagram of the disaster at an address. */
    static void open(IWorkbenchPartSite site, URI disaster) {
        ParameterizedCommand call = ParameterizedCommand.generateCommand(command(site),
                Map.of(DIAGRAM, "Impact", ROOT, disaster.toString()));
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
