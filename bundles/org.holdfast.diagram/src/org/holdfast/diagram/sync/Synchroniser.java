package org.holdfast.diagram.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.EdgeLook;
import org.holdfast.diagram.description.NodeLook;
import org.holdfast.diagram.expression.Problem;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;

/**
 * Makes diagrams of one description. It remembers the last one: nodes and edges that have not changed are the same instances
 * in the next. Not for several threads at once.
 */
public final class Synchroniser {
    private final DiagramDescription description;
    private final Icons icons;
    private Map<String, Node> nodes = new HashMap<>();
    private Map<String, Edge> edges = new HashMap<>();
    private List<Problem> problems = List.of();

    /**
     * Prepares to make diagrams.
     *
     * @param description
     *            of the diagrams
     * @param icons
     *            the signs of elements
     */
    public Synchroniser(DiagramDescription description, Icons icons) {
        this.description = description;
        this.icons = icons;
    }

    /**
     * Whether a diagram can be made of an element: it is of the right type and fulfils the precondition.
     *
     * @param root
     *            of the model
     * @return whether {@link #synchronise} is meant for it
     */
    public boolean accepts(EObject root) {
        return description.domainClass().has(root)
                && description.precondition().map(one -> one.truth(Scope.of(root))).orElse(true);
    }

    /**
     * Makes the diagram as the model is now.
     *
     * @param root
     *            what it is a diagram of
     * @param view
     *            what is to be seen of it
     * @return the diagram
     */
    public Diagram synchronise(EObject root, View view) {
        Pass pass = Pass.of(root);
        Selection selection = new Selection(description, view, pass);
        Identities identities = new Identities();
        List<Draft> drafts = new NodePass(pass, selection).drafts();
        new Settling(identities, root).settle(drafts, view.collapsed(), selection);
        List<Link> links = new EdgePass(pass, selection, identities, drafts).links();
        Predicate<Draft> kept = view.focus().map(focus -> new Cut(links).around(focus, drafts))
                .<Predicate<Draft>>map(some -> some::contains).orElse(all -> true);
        Painter painter = new Painter(pass, icons);
        List<Node> outermost = nodes(drafts, kept, painter, root);
        List<Edge> all = edges(links, kept, painter);
        String title = description.title().map(one -> pass.ask().words(one, pass.diagram()))
                .orElse(description.label());
        problems = pass.ask().problems();
        return new Diagram(description.name(), title, root, outermost, all);
    }

    /**
     * Returns what the last diagram lacks, since expressions failed.
     *
     * @return one problem for each expression and element
     */
    public List<Problem> problems() {
        return problems;
    }

    /** From the inside out: what is in a node is made before it. */
    private List<Node> nodes(List<Draft> drafts, Predicate<Draft> kept, Painter painter, EObject root) {
        Map<String, Node> made = new HashMap<>();
        List<Node> outermost = new ArrayList<>();
        for (Draft draft : drafts.reversed()) {
            if (draft.isShown() && kept.test(draft)) {
                Scope scope = painter.scope(draft, root);
                NodeLook look = painter.pick(draft.mapping.looks(), scope);
                Node node = new Node(draft.id, draft.mapping.name(), draft.element, draft.mapping.arrangement(),
                        painter.style(look, scope), painter.label(look.label(), scope), painter.tooltip(look, scope),
                        made(draft.borderNodes, made), draft.collapsed ? List.of() : made(draft.children, made));
                Node same = Sameness.of(nodes.get(draft.id), node);
                made.put(draft.id, same);
                if (draft.parent().isEmpty()) {
                    outermost.add(same);
                }
            }
        }
        nodes = made;
        return outermost.reversed();
    }

    private static List<Node> made(List<Draft> drafts, Map<String, Node> made) {
        return drafts.stream().filter(draft -> made.containsKey(draft.id)).map(draft -> made.get(draft.id)).toList();
    }

    private List<Edge> edges(List<Link> links, Predicate<Draft> kept, Painter painter) {
        Map<String, Edge> made = new HashMap<>();
        List<Edge> all = new ArrayList<>();
        for (Link link : links) {
            if (kept.test(link.source()) && kept.test(link.target())) {
                Scope scope = painter.scope(link);
                EdgeLook look = painter.pick(link.mapping().looks(), scope);
                Edge edge = new Edge(link.id(), link.mapping().name(), link.element(), link.source().id,
                        link.target().id,
                        painter.style(look, scope), painter.label(look.begin(), scope),
                        painter.label(look.center(), scope),
                        painter.label(look.end(), scope), "");
                Edge same = Sameness.of(edges.get(link.id()), edge);
                made.put(link.id(), same);
                all.add(same);
            }
        }
        edges = made;
        return all;
    }

    /** Forgets the last diagram. */
    public void forget() {
        nodes = new HashMap<>();
        edges = new HashMap<>();
        problems = List.of();
    }

    /**
     * Returns which mappings, layers and filters there are.
     *
     * @return the description
     */
    public DiagramDescription description() {
        return description;
    }
}
