package org.holdfast.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.linking.LinkingCodes;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.model.CustomRule;
import org.holdfast.model.Document;
import org.holdfast.rules.expression.IndexedNames;
import org.holdfast.rules.expression.TypedRule;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What docs/language.md shows is the language. A block marked {@code bcp} is a plan; in one marked {@code bcp fragment}
 * names may lead out of it.
 */
class DocumentedLanguageTest {
    private static final Path PAGE = Path.of(System.getProperty("holdfast.root", "../.."), "docs", "language.md");
    private static final Pattern BLOCK = Pattern.compile("```bcp( fragment)?\n(.*?)```", Pattern.DOTALL);

    /** A block of the page. */
    record Block(boolean fragment, String text) {}

    @ParameterizedTest
    @MethodSource("blocks")
    void eachBlockIsOfTheLanguage(Block block) {
        List<Problem> problems = PlanTexts.load(block.text()).problems();
        assertEquals(List.of(), problems.stream().filter(problem -> !block.fragment() || !isName(problem)).toList());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void eachRuleMakesSense(Block block) {
        List<Document> documents = PlanTexts.load(block.text()).documents();
        IndexedNames names = IndexedNames.of(PlanIndex.of(documents));
        assertEquals(List.of(),
                documents.stream().flatMap(document -> document.getElements().stream())
                        .filter(CustomRule.class::isInstance)
                        .flatMap(rule -> TypedRule.of((CustomRule) rule, names).errors().stream()).toList());
    }

    @Test
    void eachWordOfTheLanguageIsOnThePage() throws IOException {
        Set<String> words = new HashSet<>(List.of(Files.readString(PAGE).split("[^A-Za-z]+")));
        assertEquals(List.of(), GrammarUtil.getAllKeywords(PlanTexts.service(IGrammarAccess.class).getGrammar())
                .stream().filter(word -> word.matches("[A-Za-z]+") && !words.contains(word)).sorted().toList());
    }

    @Test
    void thereAreBlocksOfBothSorts() throws IOException {
        assertTrue(blocks().stream().anyMatch(Block::fragment));
        assertFalse(blocks().stream().allMatch(Block::fragment));
    }

    static List<Block> blocks() throws IOException {
        try (Stream<MatchResult> found = BLOCK.matcher(Files.readString(PAGE)).results()) {
            return found.map(match -> new Block(match.group(1) != null, match.group(2))).toList();
        }
    }

    private static boolean isName(Problem problem) {
        return problem.code().equals(LinkingCodes.UNKNOWN_NAME);
    }
}
