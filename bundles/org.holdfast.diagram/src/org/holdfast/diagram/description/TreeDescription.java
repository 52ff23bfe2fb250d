package org.holdfast.diagram.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.expression.Expression;
import org.holdfast.diagram.expression.Place;

/**
 * A kind of tree.
 *
 * @param name
 *            its name
 * @param label
 *            what people call it
 * @param place
 *            where it is said
 * @param domainClass
 *            the type of its roots
 * @param title
 *            what stands above it
 * @param precondition
 *            which roots it can be made of; none for all
 * @param roots
 *            the names of the mappings of outermost items
 * @param items
 *            all mappings of items, by name
 */
public record TreeDescription(String name, String label, Place place, DomainClass domainClass,
        Optional<Expression> title, Optional<Expression> precondition, List<String> roots,
        Map<String, ItemMapping> items) {

    /**
     * Which elements are items of a tree.
     *
     * @param name
     *            unique in its tree
     * @param domainClass
     *            the type of its elements
     * @param candidates
     *            which elements, asked of the root or of the item above; none for all of the model
     * @param precondition
     *            what they have to fulfil
     * @param children
     *            the names of the mappings of the items below it
     * @param looks
     *            how it looks
     */
    public record ItemMapping(String name, DomainClass domainClass, Optional<Expression> candidates,
            Optional<Expression> precondition, List<String> children, Looks<ItemLook> looks) {
        /** Copies the list. */
        public ItemMapping {
            children = List.copyOf(children);
        }
    }

    /**
     * How an item looks, expressions not evaluated yet.
     *
     * @param label
     *            its words
     * @param ground
     *            the colour behind them
     */
    public record ItemLook(LabelLook label, ColourDescription ground) {}

    /** Copies list and map. */
    public TreeDescription {
        roots = List.copyOf(roots);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
