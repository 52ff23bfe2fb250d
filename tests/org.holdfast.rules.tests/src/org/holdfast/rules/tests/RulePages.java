package org.holdfast.rules.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes {@code docs/rules} from the pages of help that the rules bring along. It uses nothing but the JDK, so it can be
 * run as a file, in the root of the checkout, without a build: see {@link #COMMAND}.
 */
final class RulePages {
    /** The command that makes the pages again. */
    static final String COMMAND = "java tests/org.holdfast.rules.tests/src/org/holdfast/rules/tests/RulePages.java";

    private static final Path HELP = Path.of("bundles/org.holdfast.rules/src/org/holdfast/rules/help");
    private static final Path PAGES = Path.of("docs/rules");
    private static final String INDEX = "README.md";
    private static final List<String> STEPS = List.of("A: core competency", "B: business functions", "C: systems",
            "D: recovery objectives", "E: consistency groups", "F: disasters", "G: cost of an outage",
            "H: recovery plans", "S: sign-offs");

    private RulePages() {}

    /**
     * Writes the pages, and removes those of rules that are no more.
     *
     * @throws IOException
     *             if a page cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of("");
        Files.createDirectories(PAGES);
        Map<String, String> wanted = wanted(root);
        for (String old : there(root).keySet()) {
            if (!wanted.containsKey(old)) {
                Files.delete(PAGES.resolve(old));
            }
        }
        for (Map.Entry<String, String> page : wanted.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    /** The pages as they should be, by name. */
    static Map<String, String> wanted(Path root) throws IOException {
        Map<String, String> pages = read(root.resolve(HELP));
        pages.put(INDEX, index(pages));
        return pages;
    }

    /** The pages as they are, by name. */
    static Map<String, String> there(Path root) throws IOException {
        return read(root.resolve(PAGES));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static String index(Map<String, String> pages) {
        StringBuilder index = new StringBuilder("""
                # Rules

                What `holdfast check` holds a plan to, step by step. Each page says why the rule exists, with its source, shows
                what breaks it, and how to mend that; `holdfast rules CODE` shows the same.
                """);
        for (String step : STEPS) {
            index.append("\n## ").append(step).append("\n\n");
            pages.forEach((name, text) -> {
                if (name.startsWith(step.substring(0, 1))) {
                    index.append(line(name, text));
                }
            });
        }
        return index.toString().replaceAll("## [^\n]*\n\n(?=\n|$)", "").replaceAll("\n{3,}", "\n\n");
    }

    /** The heading of a page, such as {@code # A01: What must hold}, as an item that leads to it. */
    private static String line(String name, String text) {
        String heading = text.lines().findFirst().orElseThrow();
        String code = name.replace(".md", "");
        return "- [" + code + "](" + name + ") " + heading.substring(heading.indexOf(':') + 1).strip() + "\n";
    }
}
