package org.holdfast.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.tests.EveryConstruct;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Edits at random places of plans, most of them taken back soon: afterwards models, links, places and issues are those of
 * the same texts when they are loaded afresh.
 */
class RandomEditsTest {
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\"[^\"\\n]*\"|.", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern
            .compile("(?:site|system|host|vm|role|person|function|kind|protection|step|level|region) (\\w+)");
    private static final Pattern LINE = Pattern.compile("[^\\n]+\\n");
    private static final List<String> INSERTED = List.of("x", "1", " ", "\n", "\"", "{", "}", "/*", "// ", "*/", ",",
            ".", "needs ", "system extra { RTO 4 h }\n", "site hq\n", "/* note */", "at nowhere ", "restore ", "-");

    private record Edit(int file, int offset, int length, String text) {}

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void inEveryConstruct(long seed) {
        edit(List.of(EveryConstruct.PLAN), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
    void inSeveralFiles(long seed) throws IOException {
        edit(mailOrder(), seed);
    }

    private static void edit(List<String> texts, long seed) {
        LoadedPlan plan = PlanTexts.load(texts.toArray(String[]::new));
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Edit edit = randomEdit(plan, random);
            Edit back = apply(plan, edit);
            if (random.nextInt(4) > 0) {
                assertAsFresh(plan, edit);
            }
            if (random.nextInt(8) > 0) {
                apply(plan, back);
                assertAsFresh(plan, back);
            }
        }
    }

    private static void assertAsFresh(LoadedPlan plan, Edit last) {
        LoadedPlan fresh = PlanTexts.load(plan.files().stream().map(RandomEditsTest::text).toArray(String[]::new));

        assertEquals(PlanDump.of(fresh), PlanDump.of(plan), () -> "after " + last);
    }

    private static Edit randomEdit(LoadedPlan plan, Random random) {
        int file = random.nextInt(plan.files().size());
        String text = text(plan.files().get(file));
        return switch (random.nextInt(8)) {
            case 0 -> new Edit(file, random.nextInt(text.length() + 1), 0,
                    INSERTED.get(random.nextInt(INSERTED.size())));
            case 1 -> new Edit(file, random.nextInt(text.length()), 1, "");
            case 2 -> at(random, file, DECLARATION, 1, text, "renamed" + random.nextInt(10));
            case 3 -> at(random, file, LINE, 0, text, "");
            case 4 -> twice(at(random, file, LINE, 0, text, ""), text);
            case 5 -> at(random, file, Pattern.compile("\\b\\d\\b"), 0, text, Integer.toString(random.nextInt(10)));
            case 6 -> at(random, file, Pattern.compile("\\b[a-z]\\w*\\b"), 0, text, word(text, random));
            default -> at(random, file, TOKEN, 0, text, word(text, random));
        };
    }

    private static String word(String text, Random random) {
        Edit word = at(random, 0, TOKEN, 0, text, "");
        return text.substring(word.offset(), word.offset() + word.length());
    }

    private static Edit twice(Edit line, String text) {
        String copy = text.substring(line.offset(), line.offset() + line.length());
        return new Edit(line.file(), line.offset(), 0, copy);
    }

    private static Edit at(Random random, int file, Pattern pattern, int group, String text, String replacement) {
        List<MatchResult> matches = pattern.matcher(text).results().toList();
        if (matches.isEmpty()) {
            return new Edit(file, 0, 0, replacement);
        }
        MatchResult match = matches.get(random.nextInt(matches.size()));
        return new Edit(file, match.start(group), match.end(group) - match.start(group), replacement);
    }

    /** Returns the edit that takes it back. */
    private static Edit apply(LoadedPlan plan, Edit edit) {
        XtextResource file = plan.files().get(edit.file());
        String before = text(file).substring(edit.offset(), edit.offset() + edit.length());
        file.update(edit.offset(), edit.length(), edit.text());
        return new Edit(edit.file(), edit.offset(), edit.text().length(), before);
    }

    private static String text(XtextResource file) {
        return file.getParseResult().getRootNode().getText();
    }

    private static List<String> mailOrder() throws IOException {
        Path folder = Path.of(System.getProperty("holdfast.root", "."), "examples", "mail-order");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".bcp")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
