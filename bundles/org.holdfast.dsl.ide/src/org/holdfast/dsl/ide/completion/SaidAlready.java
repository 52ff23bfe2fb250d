package org.holdfast.dsl.ide.completion;

import com.google.inject.Inject;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.dsl.ide.hover.WordMeaning;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.model.HoldfastPackage.Literals;

/** Words that would say once more what can be said only once. */
class SaidAlready {
    @Inject
    private WordMeaning meanings;
    @Inject
    private BcpScopeProvider scopes;

    /** Whether the word would begin what is said already; not of the word on which the cursor stands. */
    boolean by(Keyword word, ContentAssistContext context) {
        if (isAt(word, context) || !begins(word)) {
            return false;
        }
        return meanings.subject(word).filter(subject -> switch (subject) {
            case EStructuralFeature feature -> isSet(feature, context.getCurrentModel());
            case EClass type -> type == Literals.PLAN
                    && scopes.everything(context.getRootModel(), type).getAllElements().iterator().hasNext();
            default -> false;
        }).isPresent();
    }

    /** Whether it is the first word of a clause: one that goes on with it is asked for only where the clause has begun. */
    private static boolean begins(Keyword word) {
        AbstractElement part = word.eContainer() instanceof Assignment assignment ? assignment : word;
        return !(part.eContainer() instanceof Group clause) || clause.getElements().getFirst() == part;
    }

    private static boolean isSet(EStructuralFeature feature, @Nullable EObject element) {
        return element != null && !feature.isMany() && element.eClass().getEAllStructuralFeatures().contains(feature)
                && element.eIsSet(feature) && NodeModelUtils.getNode(element) != null
                && !NodeModelUtils.findNodesForFeature(element, feature).isEmpty();
    }

    private static boolean isAt(Keyword word, ContentAssistContext context) {
        int start = context.getOffset() - context.getPrefix().length();
        @Nullable
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), start);
        return leaf != null && leaf.getGrammarElement() == word;
    }
}
