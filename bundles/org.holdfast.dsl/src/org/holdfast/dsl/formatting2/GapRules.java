package org.holdfast.dsl.formatting2;

import com.google.inject.Singleton;

import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.holdfast.dsl.grammar.Clauses;
import org.holdfast.model.BinaryExpression;
import org.holdfast.model.CustomRule;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.UnaryExpression;

/** Decides what lies between two tokens. */
@Singleton
final class GapRules {
    private static final Set<String> RULE_PARTS = Set.of("for", "require");
    private static final Set<String> CONNECTIVES = Set.of("and", "or");
    private final Map<Grammar, ClauseStarts> starts = new WeakHashMap<>();

    /** The gap between two neighbours. */
    Gap between(ISemanticRegion left, ISemanticRegion right) {
        if (isKeyword(left, "{") && isKeyword(right, "}")) {
            return Gap.BLANK;
        }
        if (isKeyword(left, "{") || isKeyword(right, "}") || starts(right).isStart(right)) {
            return Gap.LINE;
        }
        return isPartOfRule(right) ? Gap.PART : inLine(left, right);
    }

    /** Each set-up of the language has an instance of the grammar, by which its texts are parsed. */
    private synchronized ClauseStarts starts(ISemanticRegion token) {
        return starts.computeIfAbsent(GrammarUtil.getGrammar(token.getGrammarElement()), ClauseStarts::new);
    }

    static boolean isKeyword(ISemanticRegion token, String word) {
        return Clauses.isKeyword(token.getGrammarElement(), word);
    }

    private static Gap inLine(ISemanticRegion left, ISemanticRegion right) {
        if (isKeyword(right, ",") || isKeyword(right, ")") || isKeyword(left, "(") || isKeyword(left, ".")
                || isKeyword(right, ".") || isSign(left)) {
            return Gap.NONE;
        }
        return isKeyword(left, ",") || mayBeginLine(right) ? Gap.WRAP : Gap.BLANK;
    }

    private static boolean isSign(ISemanticRegion token) {
        return token.getSemanticElement() instanceof UnaryExpression && token.getText().equals("-");
    }

    private static boolean mayBeginLine(ISemanticRegion token) {
        EObject element = token.getSemanticElement();
        return element instanceof BinaryExpression && CONNECTIVES.contains(token.getText())
                || element instanceof CustomRule && isKeyword(token, "where");
    }

    private static boolean isPartOfRule(ISemanticRegion token) {
        if (!(token.getSemanticElement() instanceof CustomRule)) {
            return false;
        }
        EObject element = token.getGrammarElement();
        return element instanceof Keyword keyword && RULE_PARTS.contains(keyword.getValue())
                || GrammarUtil.containingAssignment(element) != null && GrammarUtil.containingAssignment(element)
                        .getFeature().equals(Literals.CUSTOM_RULE__SEVERITY.getName());
    }
}
