package org.holdfast.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Where a text could not be parsed, what follows from it is not worth saying. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    /** Whether the text of the element could not be parsed, or ends where something else was expected. */
    static boolean areIn(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null || !(element.eResource() instanceof XtextResource file)) {
            return false;
        }
        for (INode error : file.getParseResult().getSyntaxErrors()) {
            if (error.getOffset() >= node.getOffset() && error.getOffset() <= next(node)) {
                return true;
            }
        }
        return false;
    }

    /** Where the text goes on behind the node. */
    private static int next(ICompositeNode node) {
        String text = node.getRootNode().getText();
        int next = node.getEndOffset();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
