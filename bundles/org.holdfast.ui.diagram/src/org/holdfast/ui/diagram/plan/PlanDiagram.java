package org.holdfast.ui.diagram.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.ui.diagram.server.Scene;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.Rehearsal;

/**
 * One diagram of a plan over time. All methods are called within a read of the plan, one at a time, unless they say
 * otherwise.
 */
public final class PlanDiagram {
    private final DiagramDescription description;
    private final Synchronised synchronised;
    private final Expected expected = new Expected();
    private final FollowedSubject subject;
    private volatile View view;
    private volatile Places places;
    private volatile Shown shown = Shown.NOTHING;
    private Optional<Drawn> drawn = Optional.empty();

    /** What was drawn last. */
    private record Drawn(Places places, Diagram diagram) {}

    /**
     * Prepares a diagram.
     *
     * @param description
     *            what it shows
     * @param subject
     *            what it is a diagram of
     * @param positions
     *            where things were before
     */
    public PlanDiagram(DiagramDescription description, Subject subject, Positions positions) {
        this.description = description;
        this.subject = new FollowedSubject(subject);
        this.places = new Places(0, positions);
        this.view = View.of(description);
        this.synchronised = new Synchronised(description);
    }

    /** What people call diagrams of this kind. */
    public String label() {
        return description.label();
    }

    /**
     * The diagram as the plan is now, to be laid out.
     *
     * @param findings
     *            what was found last
     * @return empty if what it is a diagram of is no longer in the plan
     */
    public Optional<SceneDraft> draft(PlanModel model, PlanFindings findings) {
        Places at = places;
        return current(model).map(now -> draft(model, at, now, findings));
    }

    private SceneDraft draft(PlanModel model, Places at, Synchronised.Current now, PlanFindings findings) {
        Diagram diagram = now.diagram();
        Places.Known known = drawn.filter(before -> before.places() == at)
                .map(before -> expected.place(at, before.diagram(), diagram)).orElseGet(at::known);
        drawn = Optional.of(new Drawn(at, diagram));
        Scene scene = new Scene(at.subject(), diagram, Scene.EMPTY.layout(), Marks.of(shown.addresses(), findings),
                now.texts(), Around.of(description, view, model.state()));
        return new SceneDraft(scene, LayoutOptions.of(description.layout()), at, known);
    }

    /** What users have asked for and is not there yet. Called at any time. */
    public Expected expected() {
        return expected;
    }

    /**
     * Says which edits of the text do what a user asks for on the diagram.
     *
     * @param use
     *            uses a tool
     * @throws org.holdfast.diagram.tool.ToolException
     *             if that cannot be done here; the message is for the user
     * @throws org.holdfast.dsl.edit.UnwritableException
     *             if the language cannot say what the tool wants; likewise
     */
    public List<TextEdit> edits(PlanModel model, Consumer<Tools> use) {
        // all at once: each tool goes on with what those before it have changed
        return current(model).map(now -> Rehearsal.of(model, () -> use.accept(now.tools()))).orElse(List.of());
    }

    /** What edits change that the diagram does not show, in words for the user; empty if all is seen. */
    public Optional<String> unseen(PlanModel model, List<TextEdit> edits) {
        return Consequences.of(model, edits, address -> !shown.showing(address).isEmpty());
    }

    /**
     * Whether something can be done; no where it is asked of what is no longer there.
     *
     * @param question
     *            asks the tools
     */
    public boolean can(PlanModel model, Predicate<Tools> question) {
        return current(model).filter(now -> question.test(now.tools())).isPresent();
    }

    private Optional<Synchronised.Current> current(PlanModel model) {
        Optional<Synchronised.Current> now = synchronised.in(model, subject, view);
        now.ifPresent(one -> shown = Shown.in(one.diagram()));
        return now;
    }

    /** What it is a diagram of; another name of that is followed. Called at any time. */
    public Subject subject() {
        return subject.now();
    }

    /**
     * Is a diagram of something else from now on. Called at any time.
     *
     * @param kept
     *            where things of that were before
     */
    public void become(Subject next, Positions kept) {
        subject.become(next);
        places = new Places(places.subject() + 1, kept);
    }

    /** Shows other layers and filters from now on. Called at any time. */
    public void look(Set<String> layers, Set<String> filters) {
        view = view.withLayers(layers).withFilters(filters);
    }

    /** Where things are now. Called at any time. */
    public Positions positions() {
        return places.now();
    }

    /** Puts things elsewhere from now on. Called at any time. */
    public void place(Positions others) {
        places.arrange(others);
    }

    /** Where things are to be the next time too; empty where no user has changed that. Called at any time. */
    public Optional<Positions> toKeep() {
        return places.toKeep();
    }

    /** Where things are, if a user ever had a say in that. Called at any time. */
    public Optional<Positions> arranged() {
        return places.arranged();
    }

    /** The address of what a node or an edge shows. Called at any time. */
    public Optional<URI> address(String id) {
        return shown.address(id);
    }

    /** The nodes that show an element; where none does, the edges. Called at any time. */
    public List<String> showing(URI address) {
        return shown.showing(address);
    }
}
