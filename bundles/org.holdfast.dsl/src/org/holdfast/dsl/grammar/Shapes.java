package org.holdfast.dsl.grammar;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.holdfast.dsl.services.BcpGrammarAccess;

/** The forms of all classes that have one: all but the expressions. */
@Singleton
public final class Shapes {
    private final Map<EClass, Shape> byClass = new HashMap<>();

    @Inject
    Shapes(BcpGrammarAccess grammar) {
        for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            if (rule.getType().getClassifier() instanceof EClass type && !rule.isFragment() && !type.isAbstract()) {
                byClass.put(type, Shape.of(rule));
            }
        }
    }

    /** The form of the class. */
    public Optional<Shape> of(EClass type) {
        return Optional.ofNullable(byClass.get(type));
    }
}
