package org.holdfast.dsl.syntax;

/** The units that a value can have, in words. */
final class UnitWords {
    private static final String TIME = "s, min, h, d or w";
    private static final String SIZE = "KB, MB, GB or TB";

    private UnitWords() {}

    /**
     * @param valueRule
     *            the rule of the value
     * @param afterPer
     *            whether {@code per} stands before the unit
     */
    static String of(String valueRule, boolean afterPer) {
        return switch (valueRule) {
            case "Duration", "DurationRange" -> TIME;
            case "Period" -> "days, months or years";
            case "Frequency" -> afterPer ? "day, month or year" : "days, months or years";
            case "Size" -> SIZE;
            case "DataRate" -> afterPer ? "s, min, h or day" : SIZE;
            case "Capacity" -> "cpu, then memory in " + SIZE;
            case "YearlyCost" -> afterPer ? "year" : "a currency such as EUR";
            case "HourlyCost" -> afterPer ? "h" : "a currency such as EUR";
            case "Money" -> "a currency such as EUR";
            default -> "a unit such as h, GB or EUR";
        };
    }
}
