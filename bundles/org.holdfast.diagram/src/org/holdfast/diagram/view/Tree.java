package org.holdfast.diagram.view;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A tree as it is to be shown.
 *
 * @param description
 *            the name of its description
 * @param title
 *            what stands above it
 * @param root
 *            what it is a tree of
 * @param items
 *            its items from top to bottom, each before those below it
 */
public record Tree(String description, String title, EObject root, List<Item> items) {

    /**
     * An item.
     *
     * @param mapping
     *            the name of its mapping
     * @param element
     *            what it shows
     * @param depth
     *            how many items it is below; 0 for an outermost one
     * @param label
     *            its words
     * @param ground
     *            the colour behind them
     */
    public record Item(String mapping, EObject element, int depth, Label label, Colour ground) {}

    /** Copies the list. */
    public Tree {
        items = List.copyOf(items);
    }
}
