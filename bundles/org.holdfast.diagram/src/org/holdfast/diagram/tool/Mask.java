package org.holdfast.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How typed words fall into variables: {@code {0}: {1}} takes {@code a: b} to {@code a} and {@code b}. */
final class Mask {
    private static final Pattern PART = Pattern.compile("\\{(\\d+)\\}");

    private final List<String> variables = new ArrayList<>();
    private final Pattern pattern;

    Mask(String mask) {
        StringBuilder pieces = new StringBuilder();
        Matcher part = PART.matcher(mask);
        int end = 0;
        while (part.find()) {
            pieces.append(Pattern.quote(mask.substring(end, part.start()))).append("(.*?)");
            variables.add(part.group(1));
            end = part.end();
        }
        pieces.append(Pattern.quote(mask.substring(end)));
        pattern = Pattern.compile(pieces.toString(), Pattern.DOTALL);
    }

    /** The variables by name, if the words are as the mask wants them. */
    Optional<Map<String, String>> values(String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }
}
