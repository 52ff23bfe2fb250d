package org.holdfast.dsl.ide.completion;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** A value of the text, as a whole: {@code 4 h}, of which {@code 4} may be all that is there yet. */
final class WrittenValue {
    private WrittenValue() {}

    /** The value whose last word is the last before the cursor; null if that word is none of a value. */
    static @Nullable INode before(ContentAssistContext context) {
        @Nullable
        INode value = null;
        for (ILeafNode leaf : context.getRootNode().getLeafNodes()) {
            if (leaf.getOffset() >= context.getOffset()) {
                break;
            }
            if (!leaf.isHidden()) {
                value = leaf;
            }
        }
        while (value != null && value.getGrammarElement() != null && isOfValue(value)) {
            value = value.getParent();
        }
        return value;
    }

    private static boolean isOfValue(INode node) {
        ParserRule rule = GrammarUtil.containingParserRule(node.getGrammarElement());
        return rule != null && GrammarUtil.isDatatypeRule(rule);
    }
}
