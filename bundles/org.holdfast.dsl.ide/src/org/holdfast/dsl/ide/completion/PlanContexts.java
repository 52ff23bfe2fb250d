package org.holdfast.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.PartialContentAssistContextFactory;

/**
 * What is around the cursor. Within a value, after its number, the grammar has nothing to say, and Xtext makes nothing of
 * the place: there is one that asks for no part of the grammar.
 */
@NonNullByDefault({})
public class PlanContexts extends PartialContentAssistContextFactory {

    @Override
    protected ContentAssistContext[] doCreateContexts(int offset) {
        ContentAssistContext[] contexts = super.doCreateContexts(offset);
        return contexts.length > 0 ? contexts
                : Stream.of(doCreateContext(lastCompleteNode, currentModel, currentModel, currentNode, "").toContext())
                        .toArray(ContentAssistContext[]::new);
    }

    /** What is written right after a word becomes part of the word, so nothing new begins there. */
    @Override
    protected void createContextsForLastCompleteNode(EObject model, boolean strict) {
        if (!isRightAfterWord()) {
            super.createContextsForLastCompleteNode(model, strict);
        }
    }

    private boolean isRightAfterWord() {
        return completionOffset > 0
                && Character.isJavaIdentifierPart(rootNode.getText().charAt(completionOffset - 1));
    }
}
