package org.holdfast.dsl.grammar;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What can be said in a body: each alternative of its loop is a clause. */
public final class Clauses {
    private Clauses() {}

    /** The clauses among which a loop chooses, those of grammar fragments included, in the order of the grammar. */
    public static List<AbstractElement> of(AbstractElement loop) {
        return flattened(loop).toList();
    }

    /** Whether the grammar may repeat the element, with alternatives to choose from each time. */
    public static boolean isLoop(AbstractElement element) {
        boolean repeated = GrammarUtil.isMultipleCardinality(element);
        return repeated && (element instanceof Alternatives || isFragment(element));
    }

    /** Whether the assignment is of objects, and not of values, references or flags. */
    public static boolean isContainment(Assignment assignment) {
        return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && !GrammarUtil.isDatatypeRule(rule);
    }

    /** Whether the assignment is of an enumeration's literals. */
    public static boolean isEnum(Assignment assignment) {
        return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule;
    }

    /** Whether the element is this keyword. */
    public static boolean isKeyword(Object element, String word) {
        return element instanceof Keyword keyword && keyword.getValue().equals(word);
    }

    static boolean isFragment(AbstractElement element) {
        return element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment();
    }

    /** What the element begins with, where that is no optional part. */
    public static AbstractElement first(AbstractElement element) {
        return element instanceof CompoundElement compound ? first(compound.getElements().get(0)) : element;
    }

    private static Stream<AbstractElement> flattened(AbstractElement element) {
        if (element instanceof Alternatives alternatives) {
            return alternatives.getElements().stream().flatMap(Clauses::flattened);
        }
        return isFragment(element) ? flattened(((RuleCall) element).getRule().getAlternatives()) : Stream.of(element);
    }
}
