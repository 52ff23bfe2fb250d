package org.holdfast.ui.internal.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The items of the outline, by the way to them: indexes from the top. */
final class OutlineItems {

    private OutlineItems() {}

    /** The way to the innermost element around an offset; empty if there is none. */
    static List<Integer> at(OutlineNodes shown, int offset) {
        List<Integer> way = new ArrayList<>();
        List<OutlineNode> nodes = shown.nodes();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (int i = 0; i < nodes.size() && !deeper; i++) {
                OutlineNode node = nodes.get(i);
                if (node.offset() <= offset && offset <= node.end()) {
                    way.add(i);
                    nodes = node.children();
                    deeper = true;
                }
            }
        }
        return way;
    }

    /** The element that is shown by an item now. */
    static Optional<OutlineNode> node(OutlineNodes shown, TreeItem item) {
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            return get(shown.nodes(), item.getParent().indexOf(item));
        }
        return node(shown, parent).flatMap(node -> get(node.children(), parent.indexOf(item)));
    }

    private static Optional<OutlineNode> get(List<OutlineNode> nodes, int index) {
        return index >= 0 && index < nodes.size() ? Optional.of(nodes.get(index)) : Optional.empty();
    }

    /** Selects the item, and makes it visible. */
    static void select(Tree tree, List<Integer> way) {
        if (way.isEmpty() || way.get(0) >= tree.getItemCount()) {
            return;
        }
        TreeItem item = tree.getItem(way.get(0));
        for (int index : way.subList(1, way.size())) {
            item.getText(); // fills it in: an item that was never seen has no children yet
            item.setExpanded(true);
            if (index >= item.getItemCount()) {
                break;
            }
            item = item.getItem(index);
        }
        item.getText();
        tree.setSelection(item);
        tree.showItem(item);
    }
}
