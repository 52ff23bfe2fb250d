package org.holdfast.dsl.tests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

class SyntaxErrorsTest {

    @Test
    void wordsThatAreNearlyRightAreSuggested() {
        Problems.inFile("""
                plan p
                sytem crm { RTO 4 h }
                system shop { prioritty high }
                """, "2:1: unexpected 'sytem'; did you mean 'system'?",
                "3:15: unexpected 'prioritty'; did you mean 'priority'?");
    }

    @Test
    void whatCouldStandThereIsListed() {
        Problems.inFile("""
                plan p
                host h { RTO 4 h }
                function f { vulnerable procedures huge }
                protection t { copies hq }
                supplier q { needs 3 of { } }
                """,
                "2:10: unexpected 'RTO'; expected one of: priority, kind, platform, at, needs, passes, fails, replaced, stored, hypervisor, capacity, or '}'",
                "3:36: unexpected 'huge'; expected high, medium or low", "4:23: unexpected 'hq'; expected at or on",
                "5:25: unexpected '{'; expected '(' or role");
    }

    @Test
    void missingPartsAreNamed() {
        Problems.inFile("""
                plan p
                system { RTO 4 h }
                system shop { RTO 4 RPO }
                information i { held shop }
                role not
                users u { use }
                recovery siteLoss for fire
                """, "2:8: expected a name, found '{'", "3:21: expected a unit after 4: s, min, h, d or w",
                "3:25: expected a duration such as 4 h, found '}'", "4:22: expected 'in', found 'shop'",
                "5:6: 'not' is a word of the language and no name; write ^not",
                "6:15: expected the name of a component, found '}'", "7:10: expected 'plan', found 'siteLoss'");
    }

    @Test
    void bodiesThatDoNotEndAreNoticedAtTheNextElement() {
        Problems.inFile("""
                plan p
                system a { RTO 4 h
                system b { RPO nothing }
                """, "3:1: '}' is missing before 'system'", "3:16: expected a duration such as 4 h, found 'nothing'");
        Problems.inFile("plan p {", "1:8: '}' is missing before the end of the file");
    }

    @Test
    void textsAndCommentsThatDoNotEndAreNamedWhereTheyBegin() {
        Problems.inFile("""
                plan p
                accept C07 on crm because "second switch
                    until 2027-01-31
                system crm
                """, "2:27: the text in quotes does not end on this line; expected \"");
        Problems.inFile("""
                plan p
                system crm /* the one
                system shop
                """, "2:12: the comment that begins here does not end; expected */");
    }

    @Test
    void charactersOutsideTheLanguageAreNamed() {
        Problems.inFile("""
                plan p
                host h { § }
                person x { phone '0123' }
                host\u00a0i
                """, "2:10: '§' is no character of the language",
                "3:18: a text stands in double quotes, not in single ones",
                "4:5: the special blank U+00A0 is no character of the language");
    }

    @Test
    void expressionsAskForTheirParts() {
        Problems.inFile("""
                plan p
                rule a for each system s require (s.rto
                rule b for each system s require = 3
                rule c for system s require s.rto
                """, "3:1: expected ')', found 'rule'", "3:34: expected an expression, found '='",
                "4:12: expected 'each', found 'system'");
    }

    @Test
    void ofManyErrorsTheFirstAreShownAndTheRestCounted() {
        String text = IntStream.rangeClosed(1, 200).mapToObj("system s%d { foo }\n"::formatted)
                .collect(Collectors.joining());
        var lines = Problems.lines(PlanTexts.load(text));
        assertEquals(21, lines.size());
        assertTrue(lines.get(19).startsWith("a.bcp:20:14: unexpected 'foo'; expected one of: priority, kind, "),
                lines.get(19));
        assertEquals("a.bcp:21:14: and 180 more", lines.get(20));
    }

    @Test
    void namesThatMayBeDeclaredInABrokenPlaceAreNotReported() {
        Problems.inFile("""
                plan p
                sytem crm
                function sell { needs crm }
                """, "2:1: unexpected 'sytem'; did you mean 'system'?");
    }
}
