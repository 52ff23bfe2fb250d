package org.holdfast.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.holdfast.dsl.services.BcpGrammarAccess;
import org.holdfast.model.CollectionOperator;

/**
 * In which order proposals are shown, as priorities, of which the highest comes first: values, then elements, then words
 * of the language; each in the order in which they are thought of, the words in that of the grammar, which is that of
 * the method.
 */
@Singleton
class Order {
    private static final int VALUES = 90_000;
    private static final int REFERENCES = 80_000;
    private static final int WORDS = 50_000;
    /** Words that begin an element come after those that go on with the one before. */
    private static final int BEGINNINGS = 10_000;

    private final Map<EObject, Integer> positions = new HashMap<>();

    @Inject
    Order(BcpGrammarAccess grammar) {
        for (Keyword word : EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), Keyword.class)) {
            positions.put(word, positions.size());
        }
        int offering = positions.getOrDefault(grammar.getOfferingAccess().getLeftCurlyBracketKeyword_3_0(), 0);
        positions.put(grammar.getOfferingSortAccess().getPRODUCTProductKeyword_0_0(), offering);
        positions.put(grammar.getOfferingSortAccess().getSERVICEServiceKeyword_1_0(), offering);
    }

    /** The priority of a value by its place among the values. */
    static int ofValue(int index) {
        return VALUES - index;
    }

    /** The priority of an element by its place among the elements. */
    static int ofReference(int index) {
        return REFERENCES - index;
    }

    /** The priority of a word of the language. */
    int of(Keyword word) {
        if (GrammarUtil.containingRule(word).getName().equals("CollectionOperator")) {
            return WORDS + CollectionOperator.values().length - CollectionOperator.get(word.getValue()).getValue();
        }
        int beginning = ElementWords.begins(word) ? BEGINNINGS : 0;
        return WORDS - beginning - 2 * positions.getOrDefault(word, 0);
    }

    /** The priority of what is built around a word: right after the word. */
    int around(Keyword word) {
        return of(word) - 1;
    }
}
