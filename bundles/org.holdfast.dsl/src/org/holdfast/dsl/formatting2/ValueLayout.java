package org.holdfast.dsl.formatting2;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blanks inside values and names of several tokens: {@code 16 cpu, 128 GB}, {@code hq.serverRoom}. */
final class ValueLayout {
    private static final Pattern TOKEN = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|-?[0-9]+(?:\\.[0-9]+)?|\\^?[A-Za-z_][A-Za-z_0-9]*|\\.\\.|[,%]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TRAILING_BLANKS = Pattern.compile("[ \t]+(?=\r?\n)");

    private ValueLayout() {}

    /** A name without blanks around its dots. */
    static String name(String text) {
        return isCommented(text) ? withoutTrailingBlanks(text) : BLANKS.matcher(text).replaceAll("");
    }

    /** A value with one blank between its parts; as it is where it is not made of the parts of a value. */
    static String value(String text) {
        List<String> tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        String bare = BLANKS.matcher(text).replaceAll("");
        return String.join("", tokens).equals(bare) ? String.join(" ", tokens).replace(" ,", ",")
                : withoutTrailingBlanks(text);
    }

    private static String withoutTrailingBlanks(String text) {
        return TRAILING_BLANKS.matcher(text).replaceAll("");
    }

    private static boolean isCommented(String text) {
        return text.contains("//") || text.contains("/*");
    }
}
