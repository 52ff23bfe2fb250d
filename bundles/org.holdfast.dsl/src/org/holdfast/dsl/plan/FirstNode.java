package org.holdfast.dsl.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where a feature of an element is said first. The first of {@link NodeModelUtils#findNodesForFeature}, which looks through
 * all that an element says, and asks anew for each word what the grammar says of its place.
 */
final class FirstNode {
    private static final String NONE = "";
    /** The feature that is said at a place of the grammar, of which there are few for the many places of a text. */
    private static final Map<EObject, String> FEATURES = new ConcurrentHashMap<>();

    private FirstNode() {}

    static Optional<INode> of(EObject element, EStructuralFeature feature) {
        @Nullable
        ICompositeNode whole = NodeModelUtils.findActualNodeFor(element);
        if (whole == null) {
            return Optional.empty();
        }
        for (BidiTreeIterator<INode> nodes = whole.getAsTreeIterable().iterator(); nodes.hasNext();) {
            INode node = nodes.next();
            if (node.getGrammarElement() instanceof Action) {
                return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst();
            }
            String said = node == whole ? NONE : feature(node);
            if (said.equals(feature.getName())) {
                return Optional.of(node);
            }
            if (!said.isEmpty()) {
                nodes.prune();
            }
        }
        return Optional.empty();
    }

    private static String feature(INode node) {
        @Nullable
        EObject place = node.getGrammarElement();
        return place == null ? NONE : FEATURES.computeIfAbsent(place, FirstNode::featureAt);
    }

    private static String featureAt(EObject place) {
        @Nullable
        Assignment assignment = GrammarUtil.containingAssignment(place);
        return assignment == null ? NONE : assignment.getFeature();
    }
}
