package org.holdfast.ui.diagram.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.kept.KeptLayout;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.ui.diagram.server.Renamed;
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
    private volatile Subject subject;
    private final Synchroniser synchroniser;
    private volatile View view;
    private volatile Places places;
    private volatile Shown shown = Shown.NOTHING;
    private volatile Optional<Arrival> arrival = Optional.empty();
    private Optional<LaidOut> laidOut = Optional.empty();
    private Optional<Current> current = Optional.empty();

    /** A diagram of one state of the model, and what can be done on it. */
    private record Current(long revision, Subject subject, View view, Diagram diagram, Tools tools) {}

    private record LaidOut(Subject subject, Diagram diagram) {}

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
        this.subject = subject;
        this.places = new Places(0, positions);
        this.view = View.of(description);
        this.synchroniser = new Synchroniser(description, ElementIcons::of);
    }

    /**
     * The diagram as the plan is now.
     *
     * @param findings
     *            what was found last
     * @return empty if what it is a diagram of is no longer in the plan
     */
    public Optional<Scene> scene(PlanModel model, PlanFindings findings) {
        Places at = places;
        Subject of = subject;
        return of.in(model).filter(synchroniser::accepts).map(element -> scene(model, of, at, element, findings));
    }

    private Scene scene(PlanModel model, Subject of, Places at, EObject element, PlanFindings findings) {
        Current now = current(model, of, element);
        Positions kept = laidOut.filter(before -> before.subject().equals(of))
                .map(before -> arrived(at, before.diagram(), now.diagram())).orElseGet(at::now);
        Layout layout = KeptLayout.of(now.diagram(), LayoutOptions.of(description.layout()), kept);
        at.laidOut(kept.updated(now.diagram(), layout, id -> true));
        laidOut = Optional.of(new LaidOut(of, now.diagram()));
        Map<String, String> texts = new HashMap<>();
        Shown.nodes(now.diagram())
                .forEach(node -> now.tools().editing().editedLabel(node.id())
                        .ifPresent(text -> texts.put(node.id(), text)));
        return new Scene(at.subject(), now.diagram(), layout, Marks.of(shown.addresses(), findings), texts,
                Around.of(description, view, model.state()));
    }

    /** What is new after a creation goes to where it was asked for, what has a new name stays. */
    private Positions arrived(Places at, Diagram before, Diagram now) {
        Map<String, String> ids = Renamed.between(before, now);
        Positions settled = at.follow(before, now, ids);
        Optional<Positions> placed = arrival.flatMap(expected -> expected.place(before, now, settled, ids));
        if (placed.isPresent()) {
            arrival = Optional.empty();
            at.arrange();
        }
        return placed.orElse(settled);
    }

    /**
     * The next new node is to lie there. Called at any time.
     *
     * @param container
     *            the node in which; empty for the diagram
     * @param at
     *            from the upper left corner of that
     */
    public void expect(Optional<String> container, Point at) {
        arrival = Optional.of(new Arrival.Created(container, at));
    }

    /**
     * Nodes are to lie elsewhere. Called at any time.
     *
     * @param nodes
     *            where each is to lie, from the upper left corner of the container
     * @param container
     *            the node in which; empty for the diagram
     */
    public void expectPut(Map<String, Point> nodes, Optional<String> container) {
        Map<String, Bounds> before = positions().nodes();
        Map<String, Bounds> after = new HashMap<>();
        nodes.forEach((id, at) -> {
            Bounds size = before.getOrDefault(id, new Bounds(0, 0, 0, 0));
            after.put(id, new Bounds(at.x(), at.y(), size.width(), size.height()));
        });
        arrival = Optional.of(new Arrival.Put(container, after));
    }

    /** What was to come does not. Called at any time. */
    public void expectNothing() {
        arrival = Optional.empty();
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
        Subject of = subject;
        // all at once: each tool goes on with what those before it have changed
        return of.in(model).map(element -> current(model, of, element).tools())
                .map(tools -> Rehearsal.of(model, () -> use.accept(tools))).orElse(List.of());
    }

    /**
     * Whether something can be done; no where it is asked of what is no longer there.
     *
     * @param question
     *            asks the tools
     */
    public boolean can(PlanModel model, Predicate<Tools> question) {
        Subject of = subject;
        return of.in(model).map(element -> question.test(current(model, of, element).tools())).orElse(false);
    }

    /** The elements of a diagram are those of one state of the model. */
    private Current current(PlanModel model, Subject of, EObject element) {
        Optional<Current> known = current.filter(
                one -> one.revision() == model.state().revision() && one.subject().equals(of)
                        && one.view().equals(view));
        if (known.isPresent()) {
            return known.get();
        }
        Diagram diagram = synchroniser.synchronise(element, view);
        Tools tools = Tools.of(description, diagram, view,
                (label, change) -> change.run());
        Current made = new Current(model.state().revision(), of, view, diagram, tools);
        current = Optional.of(made);
        shown = Shown.in(diagram);
        return made;
    }

    /**
     * Is a diagram of something else from now on. Called at any time.
     *
     * @param kept
     *            where things of that were before
     */
    public void become(Subject next, Positions kept) {
        subject = next;
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

    /** The address of what a node or an edge shows. Called at any time. */
    public Optional<URI> address(String id) {
        return shown.address(id);
    }

    /** The nodes that show an element; where none does, the edges. Called at any time. */
    public List<String> showing(URI address) {
        return shown.showing(address);
    }
}
