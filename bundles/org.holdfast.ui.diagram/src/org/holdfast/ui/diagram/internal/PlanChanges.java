package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.description.Tool.End;
import org.holdfast.diagram.tool.ToolException;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.ui.diagram.plan.PlanDiagram;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanSession;

/** Asks a plan for what users of a diagram want changed. */
final class PlanChanges {
    private final PlanSession session;
    private final PlanDiagram diagram;
    private final Supplier<Scene> scene;
    private final Consumer<Optional<String>> done;

    /**
     * @param scene
     *            what users see
     * @param done
     *            is called after each change; if there was none, with the reason for the user
     */
    PlanChanges(PlanSession session, PlanDiagram diagram, Supplier<Scene> scene, Consumer<Optional<String>> done) {
        this.session = session;
        this.diagram = diagram;
        this.scene = scene;
        this.done = done;
    }

    /** Asks for a change; says whether the request was one. */
    boolean ask(Request request) {
        switch (request) {
            case Request.Create create -> {
                diagram.expected().create(create.container(), create.at());
                change("Create", tools -> tools.creating().create(create.tool(), create.container()));
            }
            case Request.Apply apply -> change("Change", tools -> tools.applying().apply(apply.tool(), apply.on()));
            case Request.Put put -> {
                diagram.expected().put(put.places(), put.container(), diagram.positions());
                change("Move", tools -> put.places().keySet()
                        .forEach(node -> tools.dropping().drop(node, put.container())));
            }
            case Request.Connect join -> change("Connect",
                    tools -> tools.connecting().connect(join.tool(), join.source(), join.target()));
            case Request.Reconnect lead -> change("Reconnect", tools -> reconnect(tools, lead));
            case Request.Rename name -> change("Rename",
                    tools -> tools.editing().editLabel(name.element(), name.text()));
            case Request.Delete delete -> change("Delete",
                    // a key may be pressed twice, or come both from the page and from the workbench
                    tools -> delete.elements().stream().filter(tools.editing()::shows)
                            .forEach(tools.editing()::delete));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The page tells both ends; one of them is new. */
    private void reconnect(Tools tools, Request.Reconnect lead) {
        boolean fromElsewhere = scene.get().diagram().edges().stream()
                .anyMatch(edge -> edge.id().equals(lead.edge()) && !edge.source().equals(lead.source()));
        tools.reconnecting().reconnect(lead.edge(), fromElsewhere ? End.SOURCE : End.TARGET,
                fromElsewhere ? lead.source() : lead.target());
    }

    private void change(String label, Consumer<Tools> use) {
        session.edit(label, model -> diagram.edits(model, use)).whenComplete((outcome, failure) -> {
            Optional<String> obstacle = failure != null ? Optional.of(reason(failure))
                    : outcome instanceof EditOutcome.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
            if (obstacle.isPresent()) {
                diagram.expected().nothing();
            }
            done.accept(obstacle);
        });
    }

    /** Why something could not be done, for the user. */
    static String reason(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        if (cause instanceof ToolException) {
            return String.valueOf(cause.getMessage());
        }
        ILog.of(PlanChanges.class).error("A diagram could not be made or changed", cause);
        return "That could not be done; the error log says more.";
    }
}
