package org.holdfast.ui.internal.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.ide.symbols.OutlineDetails;
import org.holdfast.dsl.ide.symbols.OutlineNames;
import org.holdfast.dsl.plan.Places;
import org.holdfast.ui.plan.PlanServices;

/**
 * An element in the outline.
 *
 * @param key
 *            the same for the element after a change
 * @param name
 *            its name
 * @param says
 *            its sort and title
 * @param type
 *            its class
 * @param offset
 *            where its text begins
 * @param end
 *            where its text ends
 * @param nameOffset
 *            where its name stands
 * @param nameLength
 *            how long the name is
 * @param children
 *            the elements in it
 */
record OutlineNode(String key, String name, String says, EClass type, int offset, int end, int nameOffset,
        int nameLength, List<OutlineNode> children) implements IAdaptable {

    /** The elements of a file. */
    static List<OutlineNode> of(XtextResource file) {
        OutlineNames names = PlanServices.get(OutlineNames.class);
        OutlineDetails details = PlanServices.get(OutlineDetails.class);
        List<OutlineNode> nodes = new ArrayList<>();
        file.getContents().forEach(root -> root.eContents()
                .forEach(element -> add(element, "", nodes, names, details)));
        nodes.sort((one, other) -> Integer.compare(one.offset(), other.offset()));
        return nodes;
    }

    private static void add(EObject element, String path, List<OutlineNode> nodes, OutlineNames names,
            OutlineDetails details) {
        String name = names.getName(element);
        ICompositeNode text = NodeModelUtils.findActualNodeFor(element);
        List<OutlineNode> children = new ArrayList<>();
        String key = path + "/" + element.eClass().getName() + " " + name;
        List<OutlineNode> within = name == null || text == null ? nodes : children;
        element.eContents().forEach(child -> add(child, key, within, names, details));
        if (name != null && text != null) {
            Places.of(element, Optional.empty()).ifPresent(place -> nodes.add(new OutlineNode(key, name,
                    details.getDetails(element), element.eClass(), text.getOffset(), text.getEndOffset(),
                    place.offset(), place.length(), children)));
        }
    }

    // other views show what stands there
    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IRegion.class ? adapter.cast(new Region(nameOffset, nameLength)) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutlineNode node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
