package org.holdfast.dsl.grammar;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.holdfast.dsl.services.BcpGrammarAccess;

/**
 * The forms of all classes that have one: all but the expressions. A text speaks of the instance of the grammar that it
 * was parsed by, of which each set-up of the language has its own.
 */
@Singleton
public final class Shapes {
    private final Map<Grammar, Map<EClass, Shape>> byGrammar = new WeakHashMap<>();
    private final Grammar own;

    @Inject
    Shapes(BcpGrammarAccess grammar) {
        own = grammar.getGrammar();
    }

    /** The form of the class. */
    public Optional<Shape> of(EClass type) {
        return Optional.ofNullable(shapes(own).get(type));
    }

    /** The form of a class as written at a node. */
    public Optional<Shape> of(EClass type, INode node) {
        return Optional.ofNullable(shapes(GrammarUtil.getGrammar(node.getGrammarElement())).get(type));
    }

    private synchronized Map<EClass, Shape> shapes(Grammar grammar) {
        return byGrammar.computeIfAbsent(grammar, Shapes::byClass);
    }

    private static Map<EClass, Shape> byClass(Grammar grammar) {
        Map<EClass, Shape> shapes = new HashMap<>();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (rule.getType().getClassifier() instanceof EClass type && !rule.isFragment() && !type.isAbstract()) {
                shapes.put(type, Shape.of(rule));
            }
        }
        return shapes;
    }
}
