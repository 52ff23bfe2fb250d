package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.model.name.NearestName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name that leads nowhere may have meant. */
class NearestNameTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({ "orderD, one letter left out", "orderDbb, one too many", "orderEb, another one", "odrerDb, swapped",
            "orderdb, other case", "orddrDc, two slips in a long word" })
    void aSlipOrTwoAreForgiven(String written, String slip) {
        assertEquals(Optional.of("orderDb"), NearestName.to(written, Stream.of("crm", "orderDb", "mail")), slip);
    }

    @ParameterizedTest
    @CsvSource({ "ordxyz, three slips", "cr2x, two in a short word", "x, one letter", "mail, the word itself" })
    void whatIsFarIsNotMeant(String written, String why) {
        assertEquals(Optional.empty(), NearestName.to(written, Stream.of("crm", "orderDb", "mail")), why);
    }

    @Test
    void ofEquallyNearOnesTheFirstInTheAlphabetIsTaken() {
        assertEquals(Optional.of("esx1"), NearestName.to("esx", Stream.of("esx2", "esx1")));
    }
}
