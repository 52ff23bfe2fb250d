package org.holdfast.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.holdfast.model.sort.Sort;

/** How messages speak of a token that the grammar allows: a keyword as it is, else what it would begin. */
final class Phrase {
    private Phrase() {}

    /**
     * @param slot
     *            the token
     * @param tokensRead
     *            how many tokens have been read before it: rules entered just then have it as their first
     */
    static String of(Slot slot, int tokensRead) {
        Optional<Frame> begun = outermostBegun(slot, tokensRead);
        if (begun.isPresent()) {
            return value(begun.get());
        }
        @Nullable
        Frame within = slot.frame();
        if (within != null && within.rule().getName().matches("Number|Decimal")) {
            return slot.keyword().isEmpty() ? "digits" : "'.'";
        }
        return slot.keyword().isEmpty() ? terminal(slot) : quoted(slot.keyword());
    }

    /** The outermost value, name, operator or expression that would begin with the token. */
    private static Optional<Frame> outermostBegun(Slot slot, int tokensRead) {
        List<Frame> begun = new ArrayList<>();
        for (Frame frame = slot.frame(); frame != null && frame.enteredAt() == tokensRead; frame = frame.around()) {
            begun.add(0, frame);
        }
        return begun.stream().filter(frame -> isWhole(frame.rule())).findFirst();
    }

    private static boolean isWhole(AbstractRule rule) {
        return rule instanceof ParserRule parser && GrammarUtil.isDatatypeRule(parser)
                || rule instanceof EnumRule && rule.getName().endsWith("Operator")
                || isExpression(rule.getName());
    }

    private static boolean isExpression(String rule) {
        return switch (rule) {
            case "Expression", "Conjunction", "Comparison", "Sum", "Term", "Factor", "Primary" -> true;
            default -> false;
        };
    }

    private static String value(Frame frame) {
        String rule = frame.rule().getName();
        if (isExpression(rule)) {
            return "an expression";
        }
        if (frame.rule() instanceof EnumRule) {
            return "an operator";
        }
        return switch (rule) {
            case "Name" -> "a name";
            case "QName" -> "the name of " + referredTo(frame);
            case "LevelNumber" -> "the number of a level";
            case "Duration", "DurationRange" -> "a duration such as 4 h";
            case "Period" -> "a period such as 6 months";
            case "Frequency" -> "a frequency such as once every 40 years";
            case "Money" -> "an amount such as 2000 EUR";
            case "YearlyCost" -> "an amount such as 3000 EUR per year";
            case "HourlyCost" -> "an amount such as 300 EUR per h";
            case "Size" -> "a size such as 80 GB";
            case "DataRate" -> "a rate such as 4 GB per day";
            case "Capacity" -> "a capacity such as 16 cpu, 128 GB";
            case "Share" -> "a share such as 20 %";
            case "Date" -> "a date such as 2026-09-01";
            case "MethodStep" -> "a step from a to h";
            case "Required" -> "any of ( … )";
            case "Unit" -> "a unit";
            default -> "a number";
        };
    }

    private static String referredTo(Frame frame) {
        return frame.call() instanceof CrossReference reference
                && reference.getType().getClassifier() instanceof org.eclipse.emf.ecore.EClass type
                        ? Sort.of(type).withArticle()
                        : "an element";
    }

    private static String terminal(Slot slot) {
        String feature = feature(slot.token());
        return switch (((RuleCall) slot.token()).getRule().getName()) {
            case "STRING" -> feature.equals("title") ? "a title in quotes" : "a text in quotes";
            case "INT" -> "a number";
            case "ISO_DAY" -> "a date such as 2026-09-01";
            default -> switch (feature) {
                case "currency" -> "a currency such as EUR";
                case "code" -> "the code of a rule such as C07";
                default -> "a name";
            };
        };
    }

    private static String feature(EObject token) {
        return token.eContainer() instanceof Assignment assignment ? assignment.getFeature() : "";
    }

    private static String quoted(String keyword) {
        return Character.isLetter(keyword.charAt(0)) ? keyword : "'" + keyword + "'";
    }
}
