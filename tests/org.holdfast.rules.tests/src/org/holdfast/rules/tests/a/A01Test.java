package org.holdfast.rules.tests.a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;

class A01Test {

    @Test
    void aPlanWithoutOfferings() {
        assertEquals(
                List.of("A01 warning novum at `novum`: the plan names no product or service;"
                        + " say what the organisation lives by"),
                CheckedText.of("plan novum").findings());
    }

    @Test
    void noOfferingIsCore() {
        assertEquals(
                List.of("A01 error novum at `novum`: none of the 2 offerings is core;"
                        + " mark what the organisation lives by"),
                CheckedText.of("""
                        plan novum { steps { a done 2026-01-31 by director } }
                        person ana  role director held by ana
                        product online  service advice
                        """).findings("A01"));
    }

    @Test
    void oneIsCore() {
        assertEquals(List.of(), CheckedText.of("plan novum  product online { core }").findings("A01"));
    }
}
