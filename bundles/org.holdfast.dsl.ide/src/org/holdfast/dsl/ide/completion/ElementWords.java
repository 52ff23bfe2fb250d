package org.holdfast.dsl.ide.completion;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.holdfast.model.HoldfastPackage.Literals;

/** The words with which elements of the top level begin. */
final class ElementWords {
    private ElementWords() {}

    /** Whether an element of the top level begins with the word. */
    static boolean begins(Keyword word) {
        AbstractRule rule = GrammarUtil.containingRule(word);
        if (rule instanceof EnumRule) {
            return rule.getType().getClassifier() == Literals.OFFERING_SORT;
        }
        return isTopLevel(rule) && GrammarUtil.containedKeywords(rule).get(0) == word;
    }

    private static boolean isTopLevel(AbstractRule rule) {
        return rule.getType().getClassifier() instanceof EClass type
                && (Literals.ELEMENT.isSuperTypeOf(type) || type == Literals.PLAN);
    }
}
