package org.holdfast.ui.diagram.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.description.Tool.End;
import org.holdfast.diagram.tool.ToolException;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.ui.diagram.plan.PlanDiagram;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanSession;

/** Asks a plan for what users of a diagram want changed. */
final class PlanChanges {
    private final PlanSession session;
    private final PlanDiagram diagram;
    private final Supplier<Scene> scene;
    private final Consumer<Optional<String>> done;
    private final Consumer<String> tell;

    /**
     * @param scene
     *            what users see
     * @param done
     *            is called after each change; if there was none, with the reason for the user
     * @param tell
     *            tells users what a change did that they do not see
     */
    PlanChanges(PlanSession session, PlanDiagram diagram, Supplier<Scene> scene, Consumer<Optional<String>> done,
            Consumer<String> tell) {
        this.session = session;
        this.diagram = diagram;
        this.scene = scene;
        this.done = done;
        this.tell = tell;
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
            case Request.Delete delete -> delete(delete.elements());
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

    /** What is deleted takes along what is about it, wherever that is shown. */
    private void delete(List<String> elements) {
        AtomicReference<Optional<String>> unseen = new AtomicReference<>(Optional.empty());
        apply("Delete", model -> {
            // a key may be pressed twice, or come both from the page and from the workbench
            List<TextEdit> edits = diagram.edits(model, tools -> elements.stream().filter(tools.editing()::shows)
                    .forEach(tools.editing()::delete));
            unseen.set(diagram.unseen(model, edits));
            return edits;
        }, () -> unseen.get().ifPresent(tell));
    }

    private void change(String label, Consumer<Tools> use) {
        apply(label, model -> diagram.edits(model, use), () -> {});
    }

    private void apply(String label, PlanEdit edit, Runnable then) {
        session.edit(label, edit).whenComplete((outcome, failure) -> {
            Optional<String> obstacle = failure != null ? Optional.of(reason(failure))
                    : outcome instanceof EditOutcome.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
            if (obstacle.isPresent()) {
                diagram.expected().nothing();
            }
            done.accept(obstacle);
            if (obstacle.isEmpty()) {
                then.run();
            }
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
