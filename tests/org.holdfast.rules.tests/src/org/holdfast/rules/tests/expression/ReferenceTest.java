package org.holdfast.rules.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.holdfast.model.CollectionOperator;
import org.holdfast.rules.expression.RuleSort;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/expressions.md says is so. */
class ReferenceTest {
    private static final Path PAGE = Path.of(System.getProperty("holdfast.root", "../.."), "docs", "expressions.md");
    private static final Pattern BLOCK = Pattern.compile("```bcp\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("blocks")
    void eachBlockParsesAndHasTypes(String block) {
        assertEquals(List.of(), PlanTexts.load("plan novum { currency EUR }\n" + block).problems());
    }

    @Test
    void eachSortAndOperatorIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (String word : RuleSort.words()) {
            assertTrue(page.contains("`" + word + "`"), word);
        }
        for (CollectionOperator operator : CollectionOperator.values()) {
            assertTrue(page.contains(" " + operator + " "), operator.toString());
        }
    }

    static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE)).results().map((MatchResult block) -> block.group(1)).toList();
    }
}
