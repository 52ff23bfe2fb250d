package org.holdfast.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.holdfast.model.MethodStep;
import org.holdfast.rules.RuleCatalogue;
import org.holdfast.rules.RuleDescription;
import org.junit.jupiter.api.Test;

/** Each rule is found as a service, says what it is about, and has a page of help and a test. */
class EachRuleTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));
    private static final Path SOURCES = ROOT.resolve("bundles/org.holdfast.rules/src/org/holdfast/rules");
    private static final Path TESTS = ROOT.resolve("tests/org.holdfast.rules.tests/src/org/holdfast/rules/tests");

    @Test
    void eachClassIsAServiceOfItsCode() throws IOException {
        assertEquals(classes(),
                RuleCatalogue.all().descriptions().stream().map(rule -> packageOf(rule) + "/" + rule.code()).toList());
    }

    @Test
    void itsStepFollowsFromItsCode() {
        for (RuleDescription rule : RuleCatalogue.all().descriptions()) {
            MethodStep expected = rule.code().startsWith("S") ? MethodStep.UNSPECIFIED
                    : MethodStep.valueOf(rule.code().substring(0, 1));
            assertEquals(expected, rule.step(), rule.code());
        }
    }

    @Test
    void whatItSaysIsASentence() {
        for (RuleDescription rule : RuleCatalogue.all().descriptions()) {
            assertTrue(rule.says().matches("[A-Z].*[^.]\\."), rule.code() + ": " + rule.says());
        }
    }

    @Test
    void itHasAPageOfHelp() {
        for (RuleDescription rule : RuleCatalogue.all().descriptions()) {
            String page = RuleCatalogue.all().help(rule.code()).orElse("");
            assertTrue(page.startsWith("# " + rule.code() + ": "), rule.code() + " has no page of help");
            for (String part : List.of("**Why.**", "**Source.**", "**Breaks it.**", "**Mend it.**")) {
                assertTrue(page.contains("\n" + part), rule.code() + " does not tell: " + part);
            }
        }
    }

    @Test
    void itHasATest() {
        for (RuleDescription rule : RuleCatalogue.all().descriptions()) {
            Path test = TESTS.resolve(packageOf(rule)).resolve(rule.code() + "Test.java");
            assertTrue(Files.exists(test), rule.code() + " has no test");
        }
    }

    private static String packageOf(RuleDescription rule) {
        return rule.code().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(EachRuleTest::isRule)
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/').replace(".java", ""))
                    .sorted((one, other) -> one.substring(2).compareTo(other.substring(2))).toList();
        }
    }

    private static boolean isRule(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains(" implements Rule {");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
