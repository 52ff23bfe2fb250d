package org.holdfast.dsl.syntax;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNode;
import org.eclipse.xtext.nodemodel.impl.HiddenLeafNode;
import org.eclipse.xtext.nodemodel.impl.LeafNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/**
 * Makes the nodes of a text such that words can be moved. Each word knows at which offset it begins, so Xtext itself counts
 * all words of a text anew when one of its elements is replaced.
 */
@NonNullByDefault({})
public class PlanNodes extends NodeModelBuilder {

    @Override
    public ILeafNode newLeafNode(int offset, int length, EObject place, boolean isHidden,
            @Nullable SyntaxErrorMessage error, ICompositeNode parent) {
        if (error != null) {
            return super.newLeafNode(offset, length, place, isHidden, error, parent);
        }
        LeafNode leaf = isHidden ? new Blank(offset, length, place) : new Word(offset, length, place);
        addChild(parent, leaf);
        return leaf;
    }

    /**
     * Puts what an element says now into the place of what it said. Only words that begin elsewhere now are looked at. There
     * must be no errors in either text.
     *
     * @param before
     *            the element's node, below the root of its text
     * @param readAlone
     *            the root of the new text of the element alone
     */
    public void replaceElement(ICompositeNode before, ICompositeNode readAlone) {
        INode after = readAlone.getFirstChild();
        int start = before.getTotalOffset();
        int growth = after.getTotalLength() - before.getTotalLength();
        replaceWithoutChildren((AbstractNode) before, (AbstractNode) after);
        if (after instanceof CompositeNode element) {
            setLookAhead(element, before.getLookAhead());
        }
        move(after, start);
        if (growth != 0) {
            for (INode next = after.getNextSibling(); next != null; next = next.getNextSibling()) {
                move(next, growth);
            }
        }
    }

    /** As deep as the text is nested, which is limited. */
    private static void move(INode node, int by) {
        if (node instanceof ICompositeNode whole) {
            for (INode part = whole.getFirstChild(); part != null; part = part.getNextSibling()) {
                move(part, by);
            }
        } else {
            ((Movable) node).move(by);
        }
    }

    /** A part of a text that can begin elsewhere. */
    private interface Movable {
        void move(int by);
    }

    /** A word of the language, a name, a number. */
    private static final class Word extends LeafNode implements Movable {
        Word(int offset, int length, EObject place) {
            basicSetTotalOffset(offset);
            basicSetTotalLength(length);
            basicSetGrammarElement(place);
        }

        @Override
        public void move(int by) {
            basicSetTotalOffset(getTotalOffset() + by);
        }
    }

    /** Blanks or a comment. */
    private static final class Blank extends HiddenLeafNode implements Movable {
        Blank(int offset, int length, EObject place) {
            basicSetTotalOffset(offset);
            basicSetTotalLength(length);
            basicSetGrammarElement(place);
        }

        @Override
        public void move(int by) {
            basicSetTotalOffset(getTotalOffset() + by);
        }
    }
}
