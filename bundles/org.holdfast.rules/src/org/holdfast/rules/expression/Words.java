package org.holdfast.rules.expression;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.sort.Sort;

/** The English of messages about types. */
final class Words {
    private static final Set<String> UNCOUNTED = Set.of("information", "users");

    private Words() {}

    /** The word for elements of a class: that of its sort, else the name of the class in words. */
    static String of(EClass type) {
        Sort sort = Sort.of(type);
        if (sort.type() == type) {
            return sort == Sort.RESTORATION ? "restoration" : sort == Sort.ACCEPTANCE ? "acceptance" : sort.word();
        }
        return type == Literals.DEPENDENT ? "dependent element"
                : type == Literals.STRIKABLE ? "place, kind or component" : apart(type.getName());
    }

    /** The words of a name in camel case: {@code StandIn} is {@code stand in}. */
    static String apart(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static String withArticle(String word) {
        return UNCOUNTED.contains(word) ? word : ("aeio".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    /** The plural; of alternatives such as {@code function or component} that of each. */
    static String plural(String word) {
        List<String> alternatives = Stream.of(word.split(", | or ")).map(Words::pluralOfOne).toList();
        return oneOf(alternatives);
    }

    private static String pluralOfOne(String word) {
        if (UNCOUNTED.contains(word)) {
            return word;
        }
        boolean consonantAndY = word.matches(".*[^aeiou]y");
        return consonantAndY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** {@code a, b or c}. */
    static String oneOf(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
    }
}
