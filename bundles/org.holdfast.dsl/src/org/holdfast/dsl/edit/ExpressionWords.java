package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The words of an expression as written, a value as one.
 *
 * @param words
 *            the words, in order; at least one
 * @param all
 *            the text in which they stand
 */
record ExpressionWords(List<Word> words, String all) {

    /**
     * A word.
     *
     * @param text
     *            what it says, without the blanks and comments in it
     * @param start
     *            where it begins
     * @param end
     *            where it ends
     */
    record Word(String text, int start, int end) {
        boolean isSame(Word other) {
            return text.equals(other.text);
        }

        boolean isParenthesis() {
            return text.equals("(") || text.equals(")");
        }
    }

    static ExpressionWords of(INode node) {
        List<Word> words = new ArrayList<>();
        BidiTreeIterator<INode> nodes = node.getAsTreeIterable().iterator();
        while (nodes.hasNext()) {
            INode next = nodes.next();
            boolean hidden = next instanceof ILeafNode leaf && leaf.isHidden();
            if (isValue(next) || next instanceof ILeafNode && !hidden) {
                nodes.prune();
                words.add(new Word(NodeModelUtils.getTokenText(next), next.getOffset(), next.getEndOffset()));
            }
        }
        return new ExpressionWords(List.copyOf(words), node.getRootNode().getText());
    }

    int start() {
        return words.getFirst().start();
    }

    String text() {
        return all.substring(start(), words.getLast().end());
    }

    /** Where the word after the one with the index begins; behind the last one, where that ends. */
    int startAfter(int index) {
        return index + 1 < words.size() ? words.get(index + 1).start() : words.get(index).end();
    }

    /** Whether only blanks separate a word from the next one. */
    boolean isBlankAfter(int index) {
        return all.substring(words.get(index).end(), startAfter(index)).isBlank();
    }

    String between(Word first, Word last) {
        return all.substring(first.start(), last.end());
    }

    String gapBefore(Word word) {
        int index = words.indexOf(word);
        return index == 0 ? "" : all.substring(words.get(index - 1).end(), word.start());
    }

    String gapAfter(Word word) {
        return all.substring(word.end(), startAfter(words.indexOf(word)));
    }

    private static boolean isValue(INode node) {
        return node.getGrammarElement() instanceof RuleCall call && GrammarUtil.isDatatypeRuleCall(call);
    }
}
