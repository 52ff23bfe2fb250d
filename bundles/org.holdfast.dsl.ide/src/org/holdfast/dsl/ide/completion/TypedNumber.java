package org.holdfast.dsl.ide.completion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that has been typed already, and what is before it in the value: the units that may follow complete it.
 *
 * @param before
 *            all that is written, up to the end of the last number
 * @param number
 *            the last number
 */
record TypedNumber(String before, String number) {
    private static final Pattern TEXT = Pattern.compile(
            "(?<before>.*?(?<number>[0-9]+(\\.[0-9]+)?))(?<unit>\\s*[A-Za-z%]*)",
            Pattern.DOTALL);
    private static final Map<String, String> DURATIONS = Map.of("s", "seconds", "min", "minutes", "h", "hours", "d",
            "days", "w", "weeks");
    private static final List<String> SIZES = List.of("KB", "MB", "GB", "TB");

    /** The number at the end of what is written; empty if there is none, or more than a unit follows it. */
    static Optional<TypedNumber> in(String written) {
        Matcher found = TEXT.matcher(written);
        return found.matches()
                ? Optional.of(new TypedNumber(found.group("before").replaceAll("\\s+", " "), found.group("number")))
                : Optional.empty();
    }

    /** The whole value with each unit that it can have by a rule of the grammar; none if the rule is none of numbers. */
    List<ProposedValue> with(String rule, String currency) {
        return switch (rule) {
            case "Duration", "DurationRange" -> List.of("min", "h", "d", "w", "s").stream()
                    .map(unit -> value(unit, DURATIONS.getOrDefault(unit, ""))).toList();
            case "Period" -> calendar();
            case "Frequency" -> before.contains("every") ? calendar()
                    : List.of("year", "month", "day").stream().map(unit -> value("per " + unit, "times a " + unit))
                            .toList();
            case "Money" -> List.of(value(currency, "money"));
            case "YearlyCost" -> List.of(value(currency + " per year", "cost a year"));
            case "HourlyCost" -> List.of(value(currency + " per h", "cost an hour"));
            case "Size" -> SIZES.stream().map(unit -> value(unit, "size")).toList();
            case "DataRate" -> List.of("GB per day", "GB per h", "MB per min", "MB per s", "TB per day").stream()
                    .map(unit -> value(unit, "data per time")).toList();
            case "Capacity" -> before.contains("cpu") ? SIZES.stream().map(unit -> value(unit, "memory")).toList()
                    : List.of(value("cpu, 16 GB", "processors and memory"));
            case "Share" -> List.of(value("%", "share"));
            default -> List.of();
        };
    }

    /**
     * What is missing of the values, for where the cursor stands apart from what is written of one: the units, or the rest
     * of those that have begun, as in {@code 5 per}.
     */
    List<ProposedValue> units(String written, String rule, String currency) {
        String begun = written.replaceAll("\\s+", " ") + " ";
        return with(rule, currency).stream().filter(value -> value.text().startsWith(begun))
                .map(value -> new ProposedValue(value.text().substring(begun.length()), value.says())).toList();
    }

    private List<ProposedValue> calendar() {
        String plural = number.equals("1") ? "" : "s";
        return List.of("day", "month", "year").stream().map(unit -> value(unit + plural, "of the calendar")).toList();
    }

    private ProposedValue value(String unit, String says) {
        return new ProposedValue(before + " " + unit, says);
    }
}
