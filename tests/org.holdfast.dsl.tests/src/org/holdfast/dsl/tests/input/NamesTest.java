package org.holdfast.dsl.tests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.holdfast.model.Host;
import org.holdfast.model.Site;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    private static final Set<String> RESERVED = Set.of("not");

    static Stream<String> words() {
        return GrammarUtil.getAllKeywords(PlanTexts.service(IGrammarAccess.class).getGrammar()).stream()
                .filter(word -> Character.isLetter(word.charAt(0)) && !RESERVED.contains(word)).sorted();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfTheLanguageMayBeAName(String word) {
        PlanTexts.loadClean("""
                plan p
                site %1$s { site %1$s }
                host h { at %1$s.%1$s }
                """.formatted(word));
    }

    @Test
    void aCaretMakesANameOfTheReservedWord() {
        var plan = PlanTexts.loadClean("""
                plan p
                site ^not
                host ^esx { at ^not }
                """).documents().get(0);
        assertEquals("not", ((Site) plan.getElements().get(0)).getName());
        assertEquals("esx", ((Host) plan.getElements().get(1)).getName());
    }
}
