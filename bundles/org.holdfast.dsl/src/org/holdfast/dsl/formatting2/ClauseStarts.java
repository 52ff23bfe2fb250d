package org.holdfast.dsl.formatting2;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.holdfast.dsl.grammar.Clauses;
import org.holdfast.dsl.grammar.Shape;

/** Where a line begins: at each clause of a body and at each element of a file. */
final class ClauseStarts {
    private final Set<EObject> starts = new HashSet<>();
    private final Set<EStructuralFeature> children = new HashSet<>();

    ClauseStarts(Grammar grammar) {
        ParserRule file = GrammarUtil.allParserRules(grammar).get(0);
        add(file, Shape.of(file).clauses());
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            for (Group group : EcoreUtil2.eAllOfType(rule, Group.class)) {
                addBody(rule, group);
            }
        }
    }

    /** Whether a line begins with the token. */
    boolean isStart(ISemanticRegion token) {
        EObject grammarElement = token.getGrammarElement();
        Assignment assignment = GrammarUtil.containingAssignment(grammarElement);
        return starts.contains(grammarElement) || assignment != null && starts.contains(assignment)
                || isFirstOfChild(token);
    }

    private boolean isFirstOfChild(ISemanticRegion token) {
        IEObjectRegion around = token.getEObjectRegion();
        while (around != null && around.getPreviousHiddenRegion() == token.getPreviousHiddenRegion()) {
            @Nullable
            EObject element = around.getSemanticElement();
            if (element != null && children.contains(element.eContainingFeature())) {
                return true;
            }
            around = element == null || element.eContainer() == null ? null
                    : token.getTextRegionAccess().regionForEObject(element.eContainer());
        }
        return false;
    }

    private void addBody(ParserRule rule, Group group) {
        List<AbstractElement> parts = group.getElements();
        for (int i = 1; i < parts.size(); i++) {
            if (Clauses.isKeyword(parts.get(i - 1), "{")) {
                add(rule, Clauses.of(parts.get(i)));
            }
        }
    }

    private void add(ParserRule rule, List<AbstractElement> clauses) {
        for (AbstractElement clause : clauses) {
            AbstractElement first = Clauses.first(clause);
            if (first instanceof Assignment assignment && Clauses.isContainment(assignment)) {
                children.add(((EClass) rule(assignment, rule).getType().getClassifier())
                        .getEStructuralFeature(assignment.getFeature()));
            } else {
                starts.add(first);
            }
        }
    }

    /** A clause of a grammar fragment belongs to the fragment's type. */
    private static ParserRule rule(Assignment assignment, ParserRule rule) {
        ParserRule own = GrammarUtil.containingParserRule(assignment);
        return own == null ? rule : own;
    }
}
