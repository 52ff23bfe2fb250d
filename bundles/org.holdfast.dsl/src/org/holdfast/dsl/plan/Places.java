package org.holdfast.dsl.plan;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.holdfast.model.HoldfastPackage.Literals;

/** Where elements stand in the text. */
public final class Places {
    private Places() {}

    /**
     * Where a feature of an element stands; where it is not said, the name of the element, else the element's first word.
     *
     * @return empty for an element that is in no text
     */
    public static Optional<Place> of(EObject element, Optional<EStructuralFeature> feature) {
        return node(element, feature).map(node -> of(element, node));
    }

    /** The part of the text at which {@link #of(EObject, Optional)} finds the element. */
    public static Optional<INode> node(EObject element, Optional<EStructuralFeature> feature) {
        return feature.flatMap(said -> firstNode(element, said))
                .or(() -> firstNode(element, Literals.NAMED_ELEMENT__NAME)).or(() -> firstWord(element));
    }

    /** Where a part of an element's text stands. */
    public static Place of(EObject element, INode node) {
        return at(element, node, node.getLength());
    }

    /** Where a part of an element's text stands of which the beginning and the length are known. */
    public static Place at(EObject element, INode begin, int length) {
        int offset = begin.getOffset();
        LineAndColumn start = NodeModelUtils.getLineAndColumn(begin, offset);
        return new Place(element.eResource().getURI(), start.getLine(), start.getColumn(), offset, length);
    }

    /** The word with which a part of a text begins, behind blanks and comments; the part if there is none. */
    public static INode firstWord(INode part) {
        for (ILeafNode leaf : part.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return part;
    }

    private static Optional<INode> firstNode(EObject element, EStructuralFeature feature) {
        if (feature.getFeatureID() < 0 || element.eClass().getFeatureID(feature) < 0) {
            return Optional.empty();
        }
        return FirstNode.of(element, feature);
    }

    private static Optional<INode> firstWord(EObject element) {
        return Optional.<INode>ofNullable(NodeModelUtils.findActualNodeFor(element)).map(Places::firstWord);
    }
}
