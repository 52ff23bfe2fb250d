package org.holdfast.model.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Processors and memory: what a host has, or what a guest takes of it.
 *
 * @param cpu
 *            the number of processors, 0 or more
 * @param memory
 *            the memory
 */
public record Capacity(int cpu, Size memory) implements Quantity {
    private static final Pattern TEXT = Pattern.compile("\\s*([0-9]+)\\s*cpu\\s*,\\s*(.*)", Pattern.DOTALL);

    /**
     * Reads a capacity such as {@code 16 cpu, 128 GB}.
     *
     * @throws ValueFormatException
     *             if the text is not a capacity
     */
    public static Capacity parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new ValueFormatException("'" + text.strip()
                    + "' is not a capacity; expected processors and memory, such as 16 cpu, 128 GB");
        }
        if (matcher.group(1).length() > 6) {
            throw new ValueFormatException("'" + matcher.group(1) + "' processors are out of range: at most 999999");
        }
        return new Capacity(Integer.parseInt(matcher.group(1)), Size.parse(matcher.group(2)));
    }

    @Override
    public String toString() {
        return cpu + " cpu, " + memory;
    }
}
