package org.holdfast.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.holdfast.model.Document;
import org.holdfast.model.Expression;

/**
 * What is said in a body may come in any order, but once. Where a single thing is said twice the second would silently
 * replace the first: an error. Where a list is begun twice the two would be joined: a warning.
 */
public class SaidTwiceCheck extends LanguageCheck {
    private static final Clause NONE = new Clause("", "", false, 0);

    /** By element of the grammar, of which there are few for the many places of a text. */
    private final Map<EObject, Clause> clauses = new ConcurrentHashMap<>();

    /**
     * What is said at a place of the grammar.
     *
     * @param feature
     *            the feature; empty if none is
     * @param words
     *            the words with which it is said
     * @param begins
     *            whether words come before the value
     * @param bit
     *            the same for all places of a feature, and for few others
     */
    private record Clause(String feature, String words, boolean begins, long bit) {
        static Clause at(EObject grammarElement) {
            @Nullable
            Assignment assignment = GrammarUtil.containingAssignment(grammarElement);
            return assignment == null ? NONE
                    : new Clause(assignment.getFeature(), ClauseWords.of(assignment), ClauseWords.begins(assignment),
                            1L << assignment.getFeature().hashCode());
        }

        /** Whether it may be said but once: a value, or the beginning of a list. */
        boolean isOnce(EStructuralFeature said) {
            return said.getName().equals(feature) && (begins || !said.isMany());
        }
    }

    private record Said(Clause clause, INode node) {}

    /** Checks all that is said of an element. */
    @Check
    public void saidOnce(EObject element) {
        @Nullable
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null && !(element instanceof Expression)) {
            new Body(element).read(node);
        }
    }

    /** What has been said of an element so far. */
    private final class Body {
        private final EObject element;
        private final List<Said> said = new ArrayList<>();
        /** The bits of what was said: most often they show that nothing is said twice. */
        private long bits;
        /** Whether a comma is the last word before. */
        private boolean goesOn;

        Body(EObject element) {
            this.element = element;
        }

        void read(ICompositeNode node) {
            for (@Nullable
            INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                Clause clause = clause(child);
                if (clause != NONE) {
                    say(clause, child);
                } else if (child instanceof ICompositeNode fragment) {
                    read(fragment);
                }
                goesOn = isComma(child) || goesOn && !isSaid(child);
            }
        }

        /** Blanks and comments, of which there are many, say nothing. */
        private Clause clause(INode node) {
            return node instanceof ILeafNode leaf && leaf.isHidden() || node.getGrammarElement() == null ? NONE
                    : clauseAt(node.getGrammarElement());
        }

        /** Most often it is known, and to ask for that takes no lock. */
        private Clause clauseAt(EObject place) {
            @Nullable
            Clause known = clauses.get(place);
            return known == null ? clauses.computeIfAbsent(place, Clause::at) : known;
        }

        private void say(Clause clause, INode node) {
            if (goesOn) {
                return;
            }
            if ((bits & clause.bit()) != 0) {
                reportIfTwice(clause, node);
            }
            bits |= clause.bit();
            said.add(new Said(clause, node));
        }

        private void reportIfTwice(Clause clause, INode node) {
            @Nullable
            EStructuralFeature feature = element.eClass().getEStructuralFeature(clause.feature());
            if (feature == null || !clause.isOnce(feature)) {
                return;
            }
            for (Said earlier : said) {
                if (earlier.clause().isOnce(feature)) {
                    report(feature, clause.words(), earlier.node(), node);
                    return;
                }
            }
        }

        /** Not blank, nor a comment. */
        private boolean isSaid(INode node) {
            return node instanceof ILeafNode leaf ? !leaf.isHidden() && leaf.getTotalLength() > 0
                    : node instanceof ICompositeNode whole && whole.getFirstChild() != null
                            && node.getTotalLength() > 0;
        }

        private boolean isComma(INode node) {
            return node.getGrammarElement() instanceof Keyword word && word.getValue().equals(",") && isSaid(node);
        }

        private void report(EStructuralFeature feature, String words, INode first, INode second) {
            String firstLine = "first in line " + first.getStartLine();
            if (element instanceof Document) {
                errorAt(second, "a second plan; the first is in line " + first.getStartLine(), element,
                        CheckCodes.SECOND_PLAN);
            } else if (feature.isMany()) {
                warningAt(second, words + " is said twice; " + firstLine + "; write one list", element,
                        CheckCodes.SAID_TWICE);
            } else {
                errorAt(second, words + " is said twice; " + firstLine, element, CheckCodes.SAID_TWICE);
            }
        }
    }
}
