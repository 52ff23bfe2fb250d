package org.holdfast.rules.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.HoldfastPackage.Literals;

/** The closed lists of words of the language, as expressions see them. */
final class Choices {
    /** The lists whose order means something, from the least to the most. */
    private static final Set<EEnum> ORDERED = Set.of(Literals.PRIORITY, Literals.RATING, Literals.CONFIDENTIALITY,
            Literals.EXERCISE_SORT, Literals.STEP_STATUS, Literals.METHOD_STEP);
    private static final String NOT_SAID = "-";

    private Choices() {}

    static boolean isOrdered(EEnum choice) {
        return ORDERED.contains(choice);
    }

    /** Whether the literal stands for a feature that the plan says nothing of. */
    static boolean isSaid(EEnumLiteral literal) {
        return !literal.getLiteral().equals(NOT_SAID);
    }

    /** The words of the list, in its order. */
    static List<String> words(EEnum choice) {
        return choice.getELiterals().stream().filter(Choices::isSaid).map(EEnumLiteral::getLiteral).toList();
    }

    static Optional<EEnumLiteral> literal(EEnum choice, String word) {
        return Optional.ofNullable(choice.getEEnumLiteralByLiteral(word)).filter(Choices::isSaid);
    }

    /** Whether the word is in any list: then it was probably meant as such. */
    static boolean isWordOfAny(String word) {
        return HoldfastPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .map(EEnum.class::cast).anyMatch(choice -> literal(choice, word).isPresent());
    }
}
