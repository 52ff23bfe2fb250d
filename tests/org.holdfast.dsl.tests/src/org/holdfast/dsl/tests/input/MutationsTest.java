package org.holdfast.dsl.tests.input;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A good plan, damaged at random places: problems with places and messages of the language's own, never a failure. */
@Timeout(value = 60, unit = SECONDS)
class MutationsTest {
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\"[^\"]*\"|.", Pattern.DOTALL);
    private static final Pattern NOT_OURS = Pattern.compile("RULE_|viable|mismatched|EOF|extraneous|Exception|null");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void tokensLeftOutDoubledAndSwapped(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            List<String> tokens = tokens(example());
            for (int change = 0; change < 1 + random.nextInt(4); change++) {
                damage(tokens, random);
            }
            assertSpeaksPlainly(String.join("", tokens));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14 })
    void textsCutAnywhere(long seed) throws IOException {
        String text = example();
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            assertSpeaksPlainly(text.substring(0, random.nextInt(text.length())));
        }
    }

    private static void damage(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(3)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            default -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
        }
    }

    private static void assertSpeaksPlainly(String text) {
        LoadedPlan plan = PlanTexts.load(text);
        plan.problems().forEach(problem -> assertFalse(
                NOT_OURS.matcher(problem.message()).find() || problem.code().isEmpty(), problem::toString));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(result -> result.group())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String example() throws IOException {
        Path folder = Path.of(System.getProperty("holdfast.root", "."), "examples", "mail-order");
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".bcp")).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }
}
