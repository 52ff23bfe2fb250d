package org.holdfast.model.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration that may vary: from least to most, with the likely value (triangular, when it is simulated). A fixed
 * duration has all three alike.
 *
 * @param least
 *            not above likely
 * @param likely
 *            between the others
 * @param most
 *            not below likely
 */
public record DurationRange(Duration least, Duration likely, Duration most) implements Quantity {
    private static final Pattern TEXT = Pattern.compile("(.*?)\\.\\.(.*?)likely(.*)", Pattern.DOTALL);

    /**
     * @throws ValueFormatException
     *             if the three are not in order
     */
    public DurationRange {
        if (least.compareTo(likely) > 0 || likely.compareTo(most) > 0) {
            throw new ValueFormatException(
                    "expected least <= likely <= most, but found " + least + " .. " + most + " likely " + likely);
        }
    }

    /** A duration that does not vary. */
    public static DurationRange fixed(Duration duration) {
        return new DurationRange(duration, duration, duration);
    }

    /**
     * Reads {@code 12 h} or {@code 4 h .. 3 d likely 12 h}.
     *
     * @throws ValueFormatException
     *             if the text is neither
     */
    public static DurationRange parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            return new DurationRange(Duration.parse(matcher.group(1)), Duration.parse(matcher.group(3)),
                    Duration.parse(matcher.group(2)));
        }
        if (text.contains("..")) {
            throw new ValueFormatException(
                    "'" + text.strip() + "' has no likely value; expected a range such as 4 h .. 3 d likely 12 h");
        }
        return fixed(Duration.parse(text));
    }

    /** Whether it does not vary. */
    public boolean isFixed() {
        return least.seconds() == most.seconds();
    }

    @Override
    public String toString() {
        return equals(fixed(likely)) ? likely.toString() : least + " .. " + most + " likely " + likely;
    }
}
