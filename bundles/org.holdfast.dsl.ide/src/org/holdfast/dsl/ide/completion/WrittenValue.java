package org.holdfast.dsl.ide.completion;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A value of the text, as a whole: {@code 4 h}, of which {@code 4} may be all that is there yet. */
final class WrittenValue {
    private WrittenValue() {}

    /** The value whose last word is the last before the cursor; null if that word is none of a value. */
    static @Nullable INode before(ContentAssistContext context) {
        @Nullable
        INode value = wordBefore(context);
        while (value != null && value.getGrammarElement() != null && isOfValue(value)) {
            value = value.getParent();
        }
        return value;
    }

    /** Whether the cursor stands in a value, some words of which are before it and some behind. */
    static boolean goesOnBehind(ContentAssistContext context) {
        @Nullable
        INode value = before(context);
        return value != null && value.getGrammarElement() instanceof RuleCall
                && value.getEndOffset() > context.getOffset();
    }

    private static @Nullable ILeafNode wordBefore(ContentAssistContext context) {
        @Nullable
        ILeafNode word = wordAt(context.getOffset() - 1, context);
        while (word != null && word.isHidden()) {
            word = wordAt(word.getTotalOffset() - 1, context);
        }
        return word;
    }

    private static @Nullable ILeafNode wordAt(int offset, ContentAssistContext context) {
        return offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), offset);
    }

    private static boolean isOfValue(INode node) {
        ParserRule rule = GrammarUtil.containingParserRule(node.getGrammarElement());
        return rule != null && GrammarUtil.isDatatypeRule(rule);
    }
}
