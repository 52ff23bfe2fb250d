package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.MethodStep;
import org.holdfast.model.sort.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the language for the classes of the metamodel. */
class SortTest {

    static Stream<EClass> classesOfElements() {
        return HoldfastPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract())
                .filter(type -> Stream.of(Literals.ELEMENT, Literals.NAMED_ELEMENT, Literals.RECOVERY_ACTION)
                        .anyMatch(above -> above.isSuperTypeOf(type)));
    }

    @ParameterizedTest
    @MethodSource("classesOfElements")
    void eachClassOfElementHasASortOfItsOwn(EClass type) {
        assertSame(type, Sort.of(type).type());
    }

    @ParameterizedTest
    @EnumSource
    void aWordStandsForOneSort(Sort sort) {
        assertEquals(Optional.of(sort), Sort.ofWord(sort.word()));
    }

    @ParameterizedTest
    @EnumSource
    void aSortBelongsToAStep(Sort sort) {
        assertNotEquals(MethodStep.UNSPECIFIED, sort.step());
    }

    @Test
    void aWordThatIsNoneStandsForNothing() {
        assertEquals(Optional.empty(), Sort.ofWord("gadget"));
    }

    @Test
    void aPartOfAnElementHasNone() {
        assertEquals(Optional.empty(), Sort.find(Literals.CONTACT));
        assertEquals(Optional.empty(), Sort.find(Literals.SITE_STRIKE));
    }

    @ParameterizedTest
    @CsvSource({ "SYSTEM, a system", "OFFERING, an offering", "INFORMATION, information", "USERS, users",
            "UTILITY, a utility", "OUTAGE_COST, an outage cost", "EXERCISE, an exercise", "ACCEPTANCE, accept" })
    void isSpokenOfWithItsArticle(Sort sort, String words) {
        assertEquals(words, sort.withArticle());
    }
}
