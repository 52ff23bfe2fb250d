package org.holdfast.diagram.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.LabelLook;
import org.holdfast.diagram.description.TreeDescription;
import org.holdfast.diagram.description.TreeDescription.ItemLook;
import org.holdfast.diagram.description.TreeDescription.ItemMapping;
import org.holdfast.diagram.expression.Evaluation;
import org.holdfast.diagram.expression.Problem;
import org.holdfast.diagram.expression.Scope;
import org.holdfast.diagram.expression.ViewElement;
import org.holdfast.diagram.expression.ViewElement.Kind;
import org.holdfast.diagram.sync.Colours;
import org.holdfast.diagram.sync.Descent;
import org.holdfast.diagram.sync.Descent.Item;
import org.holdfast.diagram.sync.Everything;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Tree;

/** Makes trees of one description. Not for several threads at once. */
public final class TreeSynchroniser {
    private final TreeDescription description;
    private final Icons icons;
    private List<Problem> problems = List.of();

    /**
     * Prepares to make trees.
     *
     * @param description
     *            of the trees
     * @param icons
     *            the signs of elements
     */
    public TreeSynchroniser(TreeDescription description, Icons icons) {
        this.description = description;
        this.icons = icons;
    }

    /**
     * Returns what the last tree lacks, since expressions failed.
     *
     * @return one problem for each expression and element
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Makes the tree as the model is now.
     *
     * @param root
     *            what it is a tree of
     * @return the tree
     */
    public Tree synchronise(EObject root) {
        EObject view = ViewElement.of(Kind.TREE, root, null);
        Scope scope = Scope.of(root).with("tree", view);
        Evaluation ask = new Evaluation(Set.of("tree"));
        Everything everything = new Everything(root);
        List<Item<ItemMapping>> found = Descent.walk(item -> below(item, scope, view, ask, everything));
        List<Tree.Item> items = found.stream().map(item -> item(item, scope, ask)).toList();
        String title = description.title().map(one -> ask.words(one, scope)).orElse(description.label());
        problems = ask.problems();
        return new Tree(description.name(), title, root, items);
    }

    private List<Item<ItemMapping>> below(Optional<Item<ItemMapping>> above, Scope tree, EObject view, Evaluation ask,
            Everything everything) {
        EObject container = above.map(Item::element).orElse(tree.self());
        Scope scope = tree.at(container).with("container", container).with("containerView",
                above.isEmpty() ? view : (Supplier<EObject>) () -> ViewElement.of(Kind.ITEM, container, view));
        List<Item<ItemMapping>> below = new ArrayList<>();
        for (String name : above.map(item -> item.mapping().children()).orElse(description.roots())) {
            ItemMapping mapping = description.items().get(name);
            Collection<EObject> candidates = mapping.candidates()
                    .<Collection<EObject>>map(one -> ask.elements(one, scope))
                    .orElseGet(() -> everything.of(mapping.domainClass()));
            for (EObject element : candidates) {
                if (mapping.domainClass().has(element)
                        && mapping.precondition().map(one -> ask.truth(one, scope.at(element), false)).orElse(true)) {
                    below.add(new Item<>(mapping, element, above.map(item -> item.depth() + 1).orElse(0)));
                }
            }
        }
        return below;
    }

    private Tree.Item item(Item<ItemMapping> item, Scope tree, Evaluation ask) {
        Scope scope = tree.at(item.element()).with("view",
                (Supplier<EObject>) () -> ViewElement.of(Kind.ITEM, item.element(), null));
        ItemLook look = item.mapping().looks().pick(one -> ask.truth(one, scope, false));
        LabelLook words = look.label();
        Optional<String> icon = words.showIcon() ? words.iconPath().or(() -> icons.of(item.element()))
                : Optional.empty();
        Label label = new Label(ask.words(words.words(), scope), Colours.of(words.colour()), words.size(),
                words.formats(),
                icon);
        return new Tree.Item(item.mapping().name(), item.element(), item.depth(), label, Colours.of(look.ground()));
    }
}
