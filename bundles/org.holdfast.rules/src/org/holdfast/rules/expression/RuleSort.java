package org.holdfast.rules.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.MethodStep;
import org.holdfast.model.Offering;
import org.holdfast.model.OfferingSort;
import org.holdfast.model.sort.Sort;

/**
 * What a rule can be {@code for each} of: a sort of element, by one word.
 *
 * @param word
 *            the word; in camel case where the language has two
 * @param type
 *            the class of the elements
 * @param step
 *            the step of the method to which the rule belongs unless it says another
 * @param includes
 *            which of the class
 */
public record RuleSort(String word, EClass type, MethodStep step, Predicate<EObject> includes) {
    private static final Map<String, RuleSort> ALL = all();

    /** The sort that the word stands for. */
    public static Optional<RuleSort> of(String word) {
        return Optional.ofNullable(ALL.get(word));
    }

    /** All words, in the order of the steps that introduce them. */
    public static List<String> words() {
        return List.copyOf(ALL.keySet());
    }

    private static Map<String, RuleSort> all() {
        Map<String, RuleSort> sorts = new LinkedHashMap<>();
        for (Sort sort : Sort.values()) {
            String word = word(sort);
            if (!word.isEmpty()) {
                sorts.put(word, new RuleSort(word, sort.type(), sort.step(), element -> true));
            }
        }
        sorts.put("product", offerings("product", OfferingSort.PRODUCT));
        sorts.put("service", offerings("service", OfferingSort.SERVICE));
        return sorts;
    }

    /** Empty for what is no sort of element of its own. */
    private static String word(Sort sort) {
        return switch (sort) {
            case MACHINE -> "machine";
            case OUTAGE_COST -> "outageCost";
            case RECOVERY_PLAN -> "recoveryPlan";
            case RESTORATION -> "restoration";
            case ACTION -> "action";
            case ACCEPTANCE -> "acceptance";
            case DEPENDABLE, COST_BEARER, PROTECTABLE, NAMED -> "";
            default -> sort.word();
        };
    }

    private static RuleSort offerings(String word, OfferingSort sort) {
        return new RuleSort(word, Literals.OFFERING, MethodStep.A,
                element -> element instanceof Offering offering && offering.getSort() == sort);
    }
}
