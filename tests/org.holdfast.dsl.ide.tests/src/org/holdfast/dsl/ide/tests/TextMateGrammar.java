package org.holdfast.dsl.ide.tests;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.holdfast.model.value.CalendarUnit;
import org.holdfast.model.value.Duration;

/**
 * Makes the TextMate grammar, by which editors colour a file before the language server answers. Words come from the
 * grammar of the language, units of time from the values.
 */
final class TextMateGrammar {
    /** The command that makes the file anew. */
    static final String HOW = "run " + TextMateGrammar.class.getSimpleName() + "Test with -Dholdfast.write=true";

    private TextMateGrammar() {}

    static String of(Grammar grammar) {
        Set<String> declaring = declaring(grammar);
        Set<String> choices = choices(grammar);
        Set<String> others = new TreeSet<>(GrammarUtil.getAllKeywords(grammar));
        others.removeIf(word -> !Character.isLetter(word.charAt(0)));
        others.removeAll(declaring);
        others.removeAll(choices);
        return """
                {
                  "name": "Continuity plan",
                  "scopeName": "source.bcp",
                  "patterns": [
                    { "name": "comment.block.bcp", "begin": "/\\\\*", "end": "\\\\*/" },
                    { "name": "comment.line.double-slash.bcp", "match": "//.*$" },
                    {
                      "name": "string.quoted.double.bcp",
                      "begin": "\\"",
                      "end": "\\"|$",
                      "patterns": [{ "name": "constant.character.escape.bcp", "match": "\\\\\\\\." }]
                    },
                    { "name": "constant.other.date.bcp", "match": "\\\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\\\b" },
                    {
                      "match": "(?<![A-Za-z0-9_])(-?[0-9]+(?:\\\\.[0-9]+)?)\\\\s*(%s)?\\\\b",
                      "captures": {
                        "1": { "name": "constant.numeric.bcp" },
                        "2": { "name": "keyword.other.unit.bcp" }
                      }
                    },
                    {
                      "match": "\\\\b(per)\\\\s+(%s)\\\\b",
                      "captures": {
                        "1": { "name": "keyword.control.bcp" },
                        "2": { "name": "keyword.other.unit.bcp" }
                      }
                    },
                    {
                      "match": "\\\\b(%s)\\\\s+([A-Za-z_][A-Za-z0-9_]*)(?=\\\\s*(?:[\\"{]|$|(?:against|each|for|held|in|is|people)\\\\b))",
                      "captures": {
                        "1": { "name": "storage.type.bcp" },
                        "2": { "name": "entity.name.type.bcp" }
                      }
                    },
                    { "name": "storage.type.bcp", "match": "\\\\b(%s)\\\\b" },
                    { "name": "constant.language.bcp", "match": "\\\\b(%s)\\\\b" },
                    { "name": "keyword.control.bcp", "match": "\\\\b(%s)\\\\b" },
                    { "name": "keyword.operator.bcp", "match": "<=|>=|<>|\\\\.\\\\.|[=<>+*/-]" }
                  ]
                }
                """.formatted(units(), times(), words(declaring), words(declaring), words(choices), words(others));
    }

    /** The words that elements begin with. */
    private static Set<String> declaring(Grammar grammar) {
        Set<String> words = new TreeSet<>();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (rule.getAlternatives() instanceof Group group && group.getElements().get(0) instanceof Keyword word
                    && Character.isLetter(word.getValue().charAt(0))
                    && GrammarUtil.containedAssignments(rule).stream()
                            .anyMatch(each -> each.getFeature().equals("name"))) {
                words.add(word.getValue());
            }
        }
        GrammarUtil.containedKeywords(GrammarUtil.findRuleForName(grammar, "OfferingSort"))
                .forEach(word -> words.add(word.getValue()));
        return words;
    }

    /** The words of closed choices that are nothing else. */
    private static Set<String> choices(Grammar grammar) {
        Set<String> words = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (!rule.getName().equals("Name")) {
                GrammarUtil.containedKeywords(rule).forEach(word -> elsewhere.add(word.getValue()));
            }
        }
        for (EnumRule rule : GrammarUtil.allEnumRules(grammar)) {
            if (!rule.getName().endsWith("Operator")) {
                GrammarUtil.containedKeywords(rule).forEach(word -> words.add(word.getValue()));
            }
        }
        words.removeAll(elsewhere);
        words.removeAll(declaring(grammar));
        return words;
    }

    private static String units() {
        return times() + "|[KMGT]B|cpu|[A-Z]{3}";
    }

    private static String times() {
        Stream<String> time = Stream.of(Duration.Unit.values()).map(Duration.Unit::word);
        Stream<String> calendar = Stream.of(CalendarUnit.values()).map(unit -> unit.word() + "s?");
        return Stream.concat(time, calendar).collect(Collectors.joining("|"));
    }

    private static String words(Set<String> words) {
        return String.join("|", words);
    }
}
