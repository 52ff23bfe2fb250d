package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.function.Predicate;

import org.holdfast.diagram.tool.Tools;
import org.holdfast.ui.diagram.plan.ElementIcons;
import org.holdfast.ui.diagram.plan.PlanDiagram;
import org.holdfast.ui.diagram.server.DiagramHost;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
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
    private final SceneMaking making;
    private final PlanChanges changes;
    private volatile Optional<Scene> scene = Optional.empty();

    /**
     * Prepares to follow a plan.
     *
     * @param spectator
     *            is told of new scenes, and of all requests that are not about the plan
     */
    public PlanHost(PlanSession session, PlanDiagram diagram, DiagramSpectator spectator) {
        this.session = session;
        this.diagram = diagram;
        this.spectator = spectator;
        making = new SceneMaking("Draw " + diagram.label(), session, diagram, new Made());
        changes = new PlanChanges(session, diagram, this::scene, this::changed, spectator::told);
    }

    /** Begins to follow the plan, and has the first scene made. */
    public void begin() {
        session.addListener(this);
        makeAnew();
    }

    @Override
    public void close() {
        session.removeListener(this);
        making.cancel();
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
        making.follow();
    }

    @Override
    public void checked(PlanFindings findings) {
        making.follow();
    }

    /** Makes the scene anew soon; what happens until then is in it. */
    public void renew() {
        making.renew();
    }

    /** Makes a scene for which all may have to be laid out. */
    public void makeAnew() {
        making.makeAnew();
    }

    /** Begins to follow the plan, and has no scene made before that is asked for. */
    public void beginLater() {
        session.addListener(this);
        making.giveUp();
    }

    /** Gives up the scene that is being made. */
    public void cancel() {
        making.cancel();
    }

    private final class Made implements SceneMaking.Taker {
        @Override
        public void begun() {
            spectator.begun();
        }

        @Override
        public void made(Optional<Scene> made) {
            Scene now = made.orElseGet(() -> scene().outdated(GONE));
            scene = Optional.of(now);
            spectator.changed(now);
        }

        @Override
        public void cancelled() {
            spectator.cancelled();
        }

        @Override
        public void failed(Throwable cause) {
            spectator.ended();
            spectator.failed(PlanChanges.reason(cause));
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
        if (request instanceof Request.Look look) {
            diagram.look(look.layers(), look.filters());
            makeAnew();
        } else if (!changes.ask(request)) {
            spectator.asked(request);
        }
    }

    private void changed(Optional<String> obstacle) {
        obstacle.ifPresent(spectator::failed);
        renew();
    }
}
