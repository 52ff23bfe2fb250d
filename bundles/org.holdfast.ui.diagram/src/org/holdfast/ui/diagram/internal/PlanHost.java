package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.diagram.description.Tool.End;
import org.holdfast.diagram.tool.ToolException;
import org.holdfast.diagram.tool.Creating;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.ui.diagram.plan.ElementIcons;
import org.holdfast.ui.diagram.plan.PlanDiagram;
import org.holdfast.ui.diagram.server.DiagramHost;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanListener;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.plan.PlanState;

/** Keeps one diagram in step with its plan, on background threads, and asks the plan for what users want changed. */
public final class PlanHost implements DiagramHost, PlanListener, AutoCloseable {
    private static final String GONE = "What this was a diagram of is no longer in the plan.";

    private final PlanSession session;
    private final PlanDiagram diagram;
    private final DiagramSpectator spectator;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile Optional<Scene> scene = Optional.empty();

    /**
     * Begins to follow a plan.
     *
     * @param spectator
     *            is told of new scenes, and of all requests that are not about the plan
     */
    public PlanHost(PlanSession session, PlanDiagram diagram, DiagramSpectator spectator) {
        this.session = session;
        this.diagram = diagram;
        this.spectator = spectator;
        session.addListener(this);
    }

    @Override
    public void close() {
        session.removeListener(this);
    }

    @Override
    public Scene scene() {
        return scene.orElse(Scene.EMPTY);
    }

    @Override
    public Optional<String> icon(String uri) {
        return ElementIcons.read(uri);
    }

    @Override
    public void modelChanged(PlanState state) {
        renew();
    }

    @Override
    public void checked(PlanFindings findings) {
        renew();
    }

    /** Makes the scene anew soon; what happens until then is in it. */
    public void renew() {
        if (making.compareAndSet(false, true)) {
            session.read(model -> {
                making.set(false);
                return diagram.scene(model, session.findings());
            }).whenComplete(this::show);
        }
    }

    private void show(@Nullable Optional<Scene> made,
            @Nullable Throwable failure) {
        if (failure != null || made == null) {
            making.set(false);
            spectator.failed(reason(failure));
        } else {
            Scene now = made.orElseGet(() -> scene().outdated(GONE));
            scene = Optional.of(now);
            spectator.changed(now);
        }
    }

    @Override
    public boolean mayBegin(String tool, String source) {
        return can(tools -> tools.connecting().canStart(tool, source));
    }

    @Override
    public boolean mayJoin(String tool, String source, String target) {
        return can(tools -> tools.connecting().canConnect(tool, source, target));
    }

    private boolean can(Predicate<Tools> question) {
        try {
            return session.readNow(model -> diagram.can(model, question));
        } catch (RuntimeException e) {
            // what is asked about may be gone
            return false;
        }
    }

    @Override
    public void ask(Request request) {
        switch (request) {
            case Request.Create create -> {
                diagram.expect(create.container(), create.at());
                change("Create", tools -> tools.creating().create(create.tool(), create.container()));
            }
            case Request.Apply apply -> change("Change", tools -> apply(tools.creating(), apply));
            case Request.Put put -> {
                diagram.expectPut(put.places(), put.container());
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
            case Request.Look look -> {
                diagram.look(look.layers(), look.filters());
                renew();
            }
            default -> spectator.asked(request);
        }
    }

    private static void apply(Creating tools, Request.Apply apply) {
        if (apply.on().isEmpty()) {
            tools.apply(apply.tool(), Optional.empty());
        }
        apply.on().forEach(element -> tools.apply(apply.tool(), Optional.of(element)));
    }

    /** The page tells both ends; one of them is new. */
    private void reconnect(Tools tools, Request.Reconnect lead) {
        boolean fromElsewhere = scene().diagram().edges().stream()
                .anyMatch(edge -> edge.id().equals(lead.edge()) && !edge.source().equals(lead.source()));
        tools.reconnecting().reconnect(lead.edge(), fromElsewhere ? End.SOURCE : End.TARGET,
                fromElsewhere ? lead.source() : lead.target());
    }

    private void change(String label, Consumer<Tools> use) {
        session.edit(label, model -> diagram.edits(model, use)).whenComplete((outcome, failure) -> {
            if (failure != null) {
                diagram.expectNothing();
                spectator.failed(reason(failure));
            } else if (outcome instanceof EditOutcome.Refused refused) {
                diagram.expectNothing();
                spectator.failed(refused.reason());
            }
            renew();
        });
    }

    private static String reason(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        if (cause instanceof ToolException) {
            return String.valueOf(cause.getMessage());
        }
        ILog.of(PlanHost.class).error("A diagram could not be made or changed", cause);
        return "That could not be done; the error log says more.";
    }
}
